package io.ringcycle.server.api;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewEmbedToken;
import io.ringcycle.server.api.shown.EmbedToken;
import io.ringcycle.server.house.TicketKind;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.People;
import io.ringcycle.server.security.Roles;
import io.ringcycle.view.SessionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens for a calling page in another system's, made by that system for one of its users. */
@Path("embed-tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
@RequestScoped
public class EmbedTokensResource {
  @Inject private Tickets tickets;
  @Inject private People people;
  @Inject private CurrentActor current;
  @Inject private Desks desks;

  @POST
  public EmbedToken make(@Nullable NewEmbedToken asked) {
    NewEmbedToken wanted = Given.body(asked);
    Actor actor = current.actor();
    Actor user =
        people
            .actor(actor.organisation(), wanted.whose(), actor.means())
            .orElseThrow(() -> ProblemException.notFound("user"));
    String session = own(desks.desk(user), wanted).id().value();
    Tickets.Made made =
        tickets.make(
            TicketKind.EMBED,
            actor.organisation(),
            wanted.whose(),
            Optional.of(session),
            wanted.good());
    return new EmbedToken(made.secret(), made.expiresAt(), session);
  }

  /** Somebody else's session would be one to look at, and not to call from. */
  private static SessionView own(Desk desk, NewEmbedToken wanted) {
    SessionView view =
        wanted
            .ofList()
            .map(list -> desk.open(new CallListId(list)))
            .map(CallingSession::view)
            .orElseGet(() -> desk.session(new SessionId(wanted.ofSession())).view());
    if (!view.owner().equals(desk.caller().id())) {
      throw ProblemException.notFound("session of this user");
    }
    return view;
  }
}
