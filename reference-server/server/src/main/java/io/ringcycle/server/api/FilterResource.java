package io.ringcycle.server.api;

import io.ringcycle.model.CallListId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewFilter;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.people.LiveList;
import io.ringcycle.server.people.LiveLists;
import io.ringcycle.server.people.Matching;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.ListView;
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

/** Of whom a call list is made: once, or from now on. */
@Path("lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class FilterResource {
  @Inject private Desks desks;
  @Inject private LiveLists live;
  @Inject private Matching matching;
  @Inject private Tags tags;

  @PathParam("list")
  private String list;

  private CallListId id() {
    return new CallListId(list);
  }

  /** The list, which is not deleted and which whoever asks leads. */
  private ListView view() {
    ListView view = desks.desk().lists().view(id());
    if (view.deleted()) {
      throw ProblemException.notFound("call list");
    }
    return view;
  }

  @GET
  @Path("filter")
  public NewFilter filter() {
    view();
    return words()
        .map(NewFilter::of)
        .map(filter -> tags.tagged(Tags.version(filter.json()), filter))
        .orElseThrow(() -> ProblemException.notFound("filter: the list is changed by hand"));
  }

  private Optional<String> words() {
    return live.words(desks.organisation(), id());
  }

  @PUT
  @Path("filter")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList keepTo(@Nullable NewFilter asked) {
    NewFilter filter = Given.body(asked);
    LiveList kept = kept(filter);
    Optional<String> there = words();
    if (isEdit(there.map(NewFilter::of), filter)) {
      live.keep(desks.organisation(), id(), kept.group(), filter.json(), there);
    }
    matching.keep(kept);
    return ShownList.of(view());
  }

  private boolean isEdit(Optional<NewFilter> there, NewFilter wanted) {
    if (there.isEmpty()) {
      tags.makes();
    }
    return there
        .map(NewFilter::json)
        .map(json -> tags.changes(Tags.version(json), Tags.version(wanted.json())))
        .orElse(true);
  }

  @DELETE
  @Path("filter")
  public void changeByHand() {
    view();
    if (!live.end(desks.organisation(), id())) {
      throw ProblemException.notFound("filter: the list is changed by hand");
    }
  }

  @POST
  @Path("members/matching")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList add(@Nullable NewFilter asked) {
    live.refuseIfLive(desks.organisation(), id());
    matching.add(kept(Given.body(asked)), desks.everyTime().lists());
    return ShownList.of(view());
  }

  private LiveList kept(NewFilter filter) {
    ListView view = view();
    if (filter.everybody() && !desks.isAdmin()) {
      throw ProblemException.notAllowed(
          "You may not do this: only an admin makes lists of everybody in the organisation.");
    }
    Optional<String> group =
        filter.everybody() ? Optional.empty() : Optional.of(view.group().value());
    return new LiveList(desks.organisation(), id(), group, filter.filter());
  }
}
