package io.ringcycle.server.security;

import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Keys;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one place where it is decided who asks. Jakarta EE takes one mechanism and ignores others, so
 * whatever else may prove who somebody is belongs here too.
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  @Inject private Keys keys;
  @Inject private House house;
  @Inject private Actors actors;
  @Inject private CurrentActor current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Actor> actor = actor(request);
    if (actor.isPresent()) {
      return welcome(actor.get(), context);
    }
    boolean open = request.getHeader("Authorization") == null && !context.isProtected();
    return open ? context.doNothing() : refuse(response, context);
  }

  private AuthenticationStatus welcome(Actor actor, HttpMessageContext context) {
    actors.came(actor);
    current.is(actor);
    String name = actor.user().map(User::id).orElse("(system)");
    return context.notifyContainerAboutLogin(name, Set.of(actor.isAdmin() ? "admin" : "leader"));
  }

  private static AuthenticationStatus refuse(
      HttpServletResponse response, HttpMessageContext context) {
    response.setHeader("WWW-Authenticate", "Bearer");
    Problem.unauthenticated().write(response);
    return context.responseUnauthorized();
  }

  private Optional<Actor> actor(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> keys.owner(header.substring(BEARER.length())))
        .flatMap(owner -> actor(owner, Optional.ofNullable(request.getHeader("Ringcycle-User"))));
  }

  /** A system of the organisation may say for which of its users it asks. */
  private Optional<Actor> actor(Keys.Owner owner, Optional<String> asked) {
    Optional<String> id = owner.user().or(() -> asked);
    if (id.isEmpty()) {
      return Optional.of(new Actor(owner.organisation(), Optional.empty(), Map.of()));
    }
    return house
        .user(owner.organisation(), id.get())
        .map(
            user ->
                new Actor(
                    owner.organisation(),
                    Optional.of(user),
                    house.leads(owner.organisation(), user.id())));
  }
}
