package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.Known;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.api.shown.ShownMember;
import io.ringcycle.server.api.shown.ShownPerson;
import io.ringcycle.server.people.Keeper;
import io.ringcycle.server.people.LiveLists;
import io.ringcycle.server.people.WholeRoster;
import io.ringcycle.view.MemberView;
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
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is on a call list. */
@Path("lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class MembersResource {
  @Inject private Desks desks;
  @Inject private Keeper keeper;
  @Inject private LiveLists live;
  @Inject private Region region;

  @PathParam("list")
  private String list;

  private CallListId id() {
    return new CallListId(list);
  }

  private CallLists lists() {
    return desks.desk().lists();
  }

  private ShownList now() {
    return ShownList.of(lists().view(id()));
  }

  @GET
  @Path("members")
  public Page<ShownMember> all(
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Limit.checked(limit);
    List<MemberView> found = lists().members(id(), Cursor.place(after), most);
    Optional<String> next =
        found.size() < most
            ? Optional.empty()
            : Optional.of(Cursor.of(found.get(found.size() - 1).place()));
    return new Page<>(found.stream().map(this::shown).toList(), next);
  }

  private ShownMember shown(MemberView member) {
    return new ShownMember(member.place(), ShownPerson.listed(member.person(), desks.isAdmin()));
  }

  @POST
  @Path("members")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList add(@Nullable List<NewSupporter> asked) {
    return changed(asked, people -> lists().add(id(), people));
  }

  private ShownList changed(@Nullable List<NewSupporter> asked, Consumer<List<Supporter>> change) {
    live.refuseIfLive(desks.organisation(), id());
    PhoneNumbers numbers = region.numbers();
    List<Supporter> people =
        Given.body(asked).stream()
            .map(one -> Given.must(one, "a supporter").supporter(numbers))
            .toList();
    change.accept(people);
    keeper.described(desks.organisation(), people);
    return now();
  }

  /** Whoever is not on it leaves the list. */
  @POST
  @Path("roster")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList sync(@Nullable List<NewSupporter> asked) {
    return changed(asked, people -> desks.everyTime().lists().sync(id(), new WholeRoster(people)));
  }

  @POST
  @Path("members/known")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownList enlist(@Nullable Known asked) {
    live.refuseIfLive(desks.organisation(), id());
    lists().enlist(id(), Given.body(asked).ids());
    return now();
  }

  @DELETE
  @Path("members/{supporter}")
  public void remove(@PathParam("supporter") String supporter) {
    live.refuseIfLive(desks.organisation(), id());
    lists().remove(id(), new SupporterId(supporter));
  }
}
