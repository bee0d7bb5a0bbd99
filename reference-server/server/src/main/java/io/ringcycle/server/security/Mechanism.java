package io.ringcycle.server.security;

import io.ringcycle.server.house.Sites;
import io.ringcycle.server.house.TicketKind;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.server.house.Visitors;
import io.ringcycle.server.problem.Problem;
import io.ringcycle.server.web.Headers;
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
 *
 * <ol>
 *   <li>A bearer token counts before a cookie, and no cookie mends one that opens nothing.
 *   <li>A cookie that opens nothing is as none: signing in anew must be possible.
 *   <li>A cookie changes something only for the server's own pages.
 * </ol>
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  @Inject private Visitors visitors;
  @Inject private Tickets tickets;
  @Inject private Browsers browsers;
  @Inject private OwnPages pages;
  @Inject private Operator operator;
  @Inject private People people;
  @Inject private Sites sites;
  @Inject private Headers headers;
  @Inject private CurrentActor current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    headers.put(request, response);
    Optional<String> shown = Optional.ofNullable(request.getHeader("Authorization"));
    if (shown.isPresent()) {
      return byToken(shown.get(), request, response, context);
    }
    Optional<Actor> actor = browsers.ticket(request).flatMap(this::signedIn);
    if (actor.isPresent()) {
      return byCookie(actor.get(), request, response, context);
    }
    return context.isProtected()
        ? refuse(Problem.unauthenticated(), response)
        : context.doNothing();
  }

  private AuthenticationStatus byToken(
      String header,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    String token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    if (operator.is(token)) {
      return context.notifyContainerAboutLogin(Roles.OPERATOR, Set.of(Roles.OPERATOR));
    }
    Optional<Actor> actor = actor(token, request);
    if (actor.isEmpty()) {
      return refuse(Problem.unauthenticated(), response);
    }
    return mayAskFromThere(actor.get(), request) ? welcome(actor.get(), context) : forbid(response);
  }

  /** A browser tells from where it asks; a system's own programs have nothing to tell. */
  private boolean mayAskFromThere(Actor actor, HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null || pages.made(request) || sites.of(actor.organisation()).contains(origin);
  }

  private AuthenticationStatus byCookie(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    boolean ours = Policy.isSafe(request.getMethod()) || pages.made(request);
    return ours ? welcome(actor, context) : forbid(response);
  }

  private AuthenticationStatus welcome(Actor actor, HttpMessageContext context) {
    current.is(actor);
    return context.notifyContainerAboutLogin(actor.name(), Policy.roles(actor));
  }

  private static AuthenticationStatus forbid(HttpServletResponse response) {
    Problem.foreignOrigin().write(response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus refuse(Problem problem, HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    problem.write(response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private Optional<Actor> actor(String token, HttpServletRequest request) {
    if (token.startsWith(TicketKind.EMBED.prefix())) {
      return tickets.find(TicketKind.EMBED, token).flatMap(this::embedded);
    }
    return visitors
        .visitor(token, Optional.ofNullable(request.getHeader("Ringcycle-User")))
        .flatMap(this::actor);
  }

  private Optional<Actor> signedIn(Tickets.Ticket ticket) {
    return people.actor(ticket.organisation(), ticket.user(), new Means.Browser());
  }

  private Optional<Actor> embedded(Tickets.Ticket ticket) {
    return ticket
        .session()
        .flatMap(
            session ->
                people.actor(ticket.organisation(), ticket.user(), new Means.Embedded(session)));
  }

  /** A system of the organisation may say for which of its users it asks. */
  private Optional<Actor> actor(Visitors.Visitor visitor) {
    Visitors.Owner owner = visitor.owner();
    Means means = new Means.Key(owner.id(), owner.scope());
    return visitor.user().isPresent()
        ? people.actor(owner.organisation(), visitor.member(), means)
        : Optional.of(new Actor(owner.organisation(), Optional.empty(), Map.of(), means));
  }
}
