package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewList;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Call lists. */
@Path("lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class ListsResource {
  @Inject private Desks desks;

  private CallLists lists() {
    return desks.desk().lists();
  }

  @GET
  public Page<ShownList> all(
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.of(lists().all(), after, limit).map(ShownList::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList create(@Nullable NewList asked) {
    NewList list = Given.body(asked);
    CallListId id = new CallListId(Given.must(list.id(), "id"));
    GroupId group = new GroupId(Given.must(list.group(), "group"));
    lists().create(id, group, Given.must(list.name(), "name"), list.keepsOut());
    return ShownList.of(lists().view(id));
  }
}
