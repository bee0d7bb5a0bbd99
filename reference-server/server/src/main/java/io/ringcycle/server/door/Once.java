package io.ringcycle.server.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.model.Words;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out a POST with an idempotency key once: sent again by the same asker, it is answered
 * with what was answered before. A refusal is not kept, because nothing was done.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class Once implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
  private static final String TICKET = Once.class.getName();
  private static final String STATUS = TICKET + ".status";
  private static final int LONGEST_KEY = 200;

  @Inject private Replies replies;
  @Inject private CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString("Idempotency-Key");
    if (key != null && request.getMethod().equals(HttpMethod.POST)) {
      Words.line(key, LONGEST_KEY, "an idempotency key");
      Ticket ticket = ticket(request, key);
      Optional<Replies.Known> known = replies.take(ticket);
      if (known.isPresent()) {
        request.abortWith(again(known.get(), ticket).response());
      } else {
        request.setProperty(TICKET, ticket);
      }
    }
  }

  private Ticket ticket(ContainerRequestContext request, String key) throws IOException {
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    String credentials = Objects.requireNonNullElse(request.getHeaderString("Authorization"), "");
    return Ticket.of(
        who(current.known()),
        key,
        List.of(Ticket.bytes(where(request.getUriInfo())), Ticket.bytes(credentials), body));
  }

  /** Whichever name of whichever node it was sent to. */
  private static String where(UriInfo asked) {
    String query = Objects.requireNonNullElse(asked.getRequestUri().getRawQuery(), "");
    return asked.getPath(false) + "?" + query;
  }

  private static String who(Optional<Actor> actor) {
    return actor
        .map(one -> one.organisation() + "\n" + one.user().map(User::id).orElse(""))
        .orElse("");
  }

  private static Reply again(Replies.Known known, Ticket ticket) {
    if (!known.request().equals(ticket.request())) {
      throw ProblemException.keyReused();
    }
    return known
        .sealed()
        .map(kept -> Reply.of(Sealed.open(ticket.seal(), kept)))
        .orElseThrow(ProblemException::inFlight);
  }

  /** What has no body is kept here, and what was refused is not kept. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(TICKET) instanceof Ticket ticket) {
      if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
        request.removeProperty(TICKET);
        replies.giveBack(ticket);
      } else if (!response.hasEntity()) {
        replies.keep(ticket, new Reply(response.getStatus(), Map.of(), ""));
      } else {
        request.setProperty(STATUS, response.getStatus());
      }
    }
  }

  /** Kept before it is sent: whoever does not get it may ask again. */
  @Override
  public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
    if (answer.getProperty(TICKET) instanceof Ticket ticket
        && answer.getProperty(STATUS) instanceof Integer status) {
      OutputStream client = answer.getOutputStream();
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      answer.setOutputStream(body);
      answer.proceed();
      replies.keep(ticket, new Reply(status, headers(answer), body.toString(UTF_8)));
      body.writeTo(client);
    } else {
      answer.proceed();
    }
  }

  private static Map<String, String> headers(WriterInterceptorContext answer) {
    return Stream.of("Content-Type", "ETag", "Location", "Link")
        .filter(answer.getHeaders()::containsKey)
        .collect(
            Collectors.toMap(
                name -> name, name -> String.valueOf(answer.getHeaders().getFirst(name))));
  }
}
