package io.ringcycle.server.api;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownFact;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
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

/** What was done in one session, by whom and when, in order. */
@Path("sessions/{session}/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class FactsResource {
  @Inject private JpaStore store;
  @Inject private CurrentActor current;

  @PathParam("session")
  private String session;

  @GET
  public Page<ShownFact> page(
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    List<Recorded> facts = facts(Cursor.place(after), Limit.checked(limit));
    Optional<String> next =
        facts.size() < limit
            ? Optional.empty()
            : Optional.of(Cursor.of(facts.get(facts.size() - 1).sequence()));
    return new Page<>(facts.stream().map(ShownFact::of).toList(), next);
  }

  private List<Recorded> facts(long after, int limit) {
    OrganisationId organisation = new OrganisationId(current.actor().organisation());
    Stream stream = new Stream.OfSession(new SessionId(session));
    List<Recorded> facts =
        store.storage().read(organisation, view -> view.facts(stream, after, limit));
    if (facts.isEmpty() && after == 0) {
      throw ProblemException.notFound("session");
    }
    return facts;
  }
}
