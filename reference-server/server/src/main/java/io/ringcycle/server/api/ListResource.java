package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.ListWords;
import io.ringcycle.server.api.asked.NewList.NewExclusions;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.api.shown.ShownSession;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.people.LiveLists;
import io.ringcycle.view.ListView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call list, and the caller's own session on it. */
@Path("lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class ListResource {
  @Inject private Desks desks;
  @Inject private LiveLists live;
  @Inject private Tags tags;

  @PathParam("list")
  private String list;

  private CallListId id() {
    return new CallListId(list);
  }

  private CallLists lists() {
    return desks.desk().lists();
  }

  @GET
  public ShownList now() {
    ListView there = lists().view(id());
    return tags.tagged(version(there), ShownList.of(there));
  }

  /** Of what is edited here: whoever joins and leaves does not concern it. */
  private static String version(ListView there) {
    return version(there.name(), there.description(), there.event(), there.exclusions());
  }

  private static String version(
      String name, String description, Optional<String> event, Exclusions exclusions) {
    return Tags.version(name, description, event, exclusions);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList describe(@Nullable ListWords asked) {
    ListWords words = Given.body(asked);
    String name = Given.must(words.name(), "name");
    String description = Given.text(words.description());
    Optional<String> event = Optional.ofNullable(words.event());
    ListView there = lists().view(id());
    if (isEdit(there, version(name, description, event, there.exclusions()))) {
      tags.edit(() -> lists().describe(id(), name, description, event, there));
    }
    return now();
  }

  @PUT
  @Path("exclusions")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList exclude(@Nullable NewExclusions asked) {
    Exclusions exclusions = Given.body(asked).exclusions();
    ListView there = lists().view(id());
    if (isEdit(there, version(there.name(), there.description(), there.event(), exclusions))) {
      tags.edit(() -> lists().exclude(id(), exclusions, there));
    }
    return now();
  }

  /** Of a list that is gone the engine says so. */
  private boolean isEdit(ListView there, String wanted) {
    return there.deleted() || tags.changes(version(there), wanted);
  }

  @DELETE
  public void delete() {
    lists().delete(id());
    live.end(desks.organisation(), id());
  }

  /** Of everybody who has one on it. */
  @GET
  @Path("sessions")
  public Page<ShownSession> sessions(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return SessionPages.of((last, most) -> desks.desk().sessionsOn(id(), last, most), after, limit);
  }

  @POST
  @Path("session")
  public ShownSession open() {
    return ShownSession.of(desks.desk().open(id()).view());
  }

  @POST
  @Path("direct")
  public ShownSession callDirectly() {
    return ShownSession.of(desks.desk().callDirectly(id()).view());
  }
}
