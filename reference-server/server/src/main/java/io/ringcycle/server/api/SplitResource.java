package io.ringcycle.server.api;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Words;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewSplit;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownList;
import io.ringcycle.server.house.User;
import io.ringcycle.server.house.Visitors;
import io.ringcycle.server.people.LiveLists;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.ListView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits a call list among leaders of its group. */
@Path("lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SplitResource {
  @Inject private Desks desks;
  @Inject private Visitors visitors;
  @Inject private LiveLists live;

  @PathParam("list")
  private String list;

  @POST
  @Path("split")
  @Consumes(MediaType.APPLICATION_JSON)
  public Page<ShownList> split(@Nullable NewSplit asked) {
    CallListId id = new CallListId(list);
    ListView whole = desks.desk().lists().view(id);
    live.refuseIfLive(desks.organisation(), id);
    Map<CallListId, String> parts = parts(whole, Given.all(Given.body(asked).among(), "a part"));
    desks.desk().lists().split(id, parts);
    return Page.all(
        parts.keySet().stream()
            .map(part -> ShownList.of(desks.everyTime().lists().view(part)))
            .toList());
  }

  private Map<CallListId, String> parts(ListView whole, List<NewSplit.Part> among) {
    Map<CallListId, String> parts = new LinkedHashMap<>();
    for (NewSplit.Part part : among) {
      User leader = leader(whole, Given.must(part.leader(), "the leader of a part"));
      String name = whole.name() + " - " + leader.firstName();
      String before =
          parts.put(
              new CallListId(Optional.ofNullable(part.id()).orElse(list + "-" + leader.id())),
              Optional.ofNullable(part.name()).orElse(Words.cut(name, Words.LONGEST_NAME)));
      if (before != null) {
        throw ProblemException.badInput("Two parts cannot have one id.");
      }
    }
    return parts;
  }

  private User leader(ListView whole, String id) {
    return visitors
        .member(desks.organisation(), id)
        .filter(one -> one.user().admin() || one.leads().containsKey(whole.group().value()))
        .map(Visitors.Member::user)
        .orElseThrow(
            () -> ProblemException.badInput("A list is split among leaders of its group."));
  }
}
