package io.ringcycle.server.api;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.Caller;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.Actors;
import io.ringcycle.server.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The desk of whoever makes this request. */
@RequestScoped
public class Desks {
  @Inject private Ringcycle engine;
  @Inject private CurrentActor current;
  @Inject private Actors actors;
  @Inject private HttpServletRequest request;

  /** With the idempotency key of the request, if it has one. */
  public Desk desk() {
    Desk desk = everyTime();
    return Optional.ofNullable(request.getHeader("Idempotency-Key")).map(desk::once).orElse(desk);
  }

  /** The desk of one of its users, for whom a system of the organisation asks. */
  Desk desk(Actor user) {
    return engine.as(caller(user.organisation(), user.user().orElseThrow()));
  }

  /** For what takes more than one command and may be repeated as it is. */
  public Desk everyTime() {
    Actor actor = current.actor();
    return engine.as(caller(actor.organisation(), user(actor)));
  }

  /** For what is only looked at: whoever sees all need not say for which user they ask. */
  Desk seeing() {
    return isAdmin() ? engine.as(actors.own(organisation(), Optional.empty())) : everyTime();
  }

  /** Beyond which nothing is seen. */
  public String organisation() {
    return current.actor().organisation();
  }

  /** Whether whoever asks may see and do everything. */
  public boolean isAdmin() {
    return current.actor().isAdmin();
  }

  /** One of their sessions; that there is one is seen when something is asked of it. */
  public CallingSession session(String id) {
    return desk().session(new SessionId(id));
  }

  private static User user(Actor actor) {
    return actor
        .user()
        .orElseThrow(
            () ->
                ProblemException.badInput(
                    "Say for which user you ask: Ringcycle-User: <id of a user>."));
  }

  private static Caller caller(String organisation, User user) {
    return new Caller(
        new OrganisationId(organisation),
        new CallerId(user.id()),
        user.firstName(),
        user.mobile().map(PhoneNumber::of),
        user.zone());
  }
}
