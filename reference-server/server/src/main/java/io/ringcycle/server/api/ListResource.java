package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.ListWords;
import io.ringcycle.server.api.asked.NewList.NewExclusions;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.api.shown.ShownSession;
import io.ringcycle.server.people.LiveLists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    return ShownList.of(lists().view(id()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList describe(@Nullable ListWords asked) {
    ListWords words = Given.body(asked);
    lists()
        .describe(
            id(),
            Given.must(words.name(), "name"),
            Given.text(words.description()),
            Optional.ofNullable(words.event()));
    return now();
  }

  @PUT
  @Path("exclusions")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList exclude(@Nullable NewExclusions asked) {
    lists().exclude(id(), Given.body(asked).exclusions());
    return now();
  }

  @DELETE
  public void delete() {
    lists().delete(id());
    live.end(desks.organisation(), id());
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
