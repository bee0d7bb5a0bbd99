package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewList;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.api.shown.ShownSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Call lists, who is on them, and the caller's own session on each. */
@Path("lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class ListsResource {
  @Inject private Desks desks;

  @Inject private PhoneNumbers numbers;

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

  @GET
  @Path("{list}")
  public ShownList one(@PathParam("list") String list) {
    return ShownList.of(lists().view(new CallListId(list)));
  }

  @DELETE
  @Path("{list}")
  public void delete(@PathParam("list") String list) {
    lists().delete(new CallListId(list));
  }

  @POST
  @Path("{list}/members")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList add(@PathParam("list") String list, @Nullable List<NewSupporter> asked) {
    List<Supporter> people =
        Given.body(asked).stream()
            .map(one -> Given.must(one, "a supporter").supporter(numbers))
            .toList();
    lists().add(new CallListId(list), people);
    return one(list);
  }

  @DELETE
  @Path("{list}/members/{supporter}")
  public void remove(@PathParam("list") String list, @PathParam("supporter") String supporter) {
    lists().remove(new CallListId(list), new SupporterId(supporter));
  }

  @POST
  @Path("{list}/session")
  public ShownSession open(@PathParam("list") String list) {
    return ShownSession.of(desks.desk().open(new CallListId(list)).view());
  }
}
