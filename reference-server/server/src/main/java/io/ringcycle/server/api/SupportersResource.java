package io.ringcycle.server.api;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownContact;
import io.ringcycle.server.api.shown.ShownExplanation;
import io.ringcycle.server.api.shown.ShownSupporter;
import io.ringcycle.view.SupporterView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The supporters of a session: in the order of the list, and in that of the queue. */
@Path("sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SupportersResource {
  @Inject private Desks desks;

  @PathParam("session")
  private String session;

  private CallingSession session() {
    return desks.session(session);
  }

  @GET
  @Path("supporters")
  public Page<ShownSupporter> all(
      @QueryParam("status") List<String> statuses,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Set<Status> wanted =
        statuses.stream()
            .map(word -> Given.word(Status.class, word, "status"))
            .collect(Collectors.toUnmodifiableSet());
    List<SupporterView> found =
        session().supporters(wanted, Cursor.place(after), Limit.checked(limit));
    Optional<String> next =
        found.size() < limit
            ? Optional.empty()
            : Optional.of(Cursor.of(found.get(found.size() - 1).place()));
    return new Page<>(found.stream().map(this::listed).toList(), next);
  }

  private ShownSupporter listed(SupporterView view) {
    return desks.isAdmin() ? ShownSupporter.of(view) : ShownSupporter.masked(view);
  }

  @GET
  @Path("queue")
  public Page<ShownSupporter> queue(@QueryParam("limit") @DefaultValue("50") int limit) {
    return Page.all(session().queue(Limit.checked(limit)).stream().map(this::listed).toList());
  }

  @GET
  @Path("supporters/{supporter}")
  public ShownSupporter one(@PathParam("supporter") String supporter) {
    return ShownSupporter.of(session().supporter(new SupporterId(supporter)));
  }

  @GET
  @Path("supporters/{supporter}/explanation")
  public ShownExplanation explanation(@PathParam("supporter") String supporter) {
    CallingSession session = session();
    return ShownExplanation.of(
        supporter, session.explain(new SupporterId(supporter)), session::note);
  }

  @GET
  @Path("supporters/{supporter}/contacts")
  public Page<ShownContact> contacts(
      @PathParam("supporter") String supporter,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.of(session().contacts().with(new SupporterId(supporter)), after, limit)
        .map(ShownContact::of);
  }
}
