package io.ringcycle.server.audit;

import io.ringcycle.server.audit.SeenLately.Look;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Means;
import io.ringcycle.server.web.Requests;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes each request into the trail before its answer leaves, so that nothing is seen without.
 * What is done in a session stands in the facts of the session already, with who and when; but not
 * which system's key it was that acted for them.
 */
@Provider
@Priority(Priorities.USER)
public class Auditing implements ContainerRequestFilter, ContainerResponseFilter {
  private static final int FIRST_FAILURE = 400;

  @Inject private Asked asked;
  @Inject private Asked.Request request;
  @Inject private CurrentActor current;
  @Inject private SeenLately seen;
  @Inject private Requests requests;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext context) {
    String path = template();
    boolean told = path.startsWith("/sessions/{session}") && !reads(context);
    if (!told || current.known().filter(Auditing::isByKey).isPresent()) {
      request.is(context.getMethod() + " " + path, subject(context.getUriInfo()));
    }
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext response) {
    boolean done = requests.areUnderWay() && response.getStatus() < FIRST_FAILURE;
    if (done && current.known().filter(actor -> isNews(actor, context)).isPresent()) {
      asked.writeApart();
    }
  }

  private static boolean isByKey(Actor actor) {
    return actor.means() instanceof Means.Key;
  }

  private boolean isNews(Actor actor, ContainerRequestContext context) {
    return !reads(context)
        || seen.isNews(
            new Look(
                actor.organisation(),
                actor.name(),
                actor.means().name(),
                template(),
                subject(context.getUriInfo())));
  }

  private static boolean reads(ContainerRequestContext context) {
    return context.getMethod().equals("GET") || context.getMethod().equals("HEAD");
  }

  /** Such as {@code /sessions/{session}/line}. */
  private String template() {
    return Stream.of(resource.getResourceClass(), resource.getResourceMethod())
        .flatMap(one -> Stream.ofNullable(one.getAnnotation(Path.class)))
        .map(path -> path.value().replaceAll("^/|/$", ""))
        .filter(part -> !part.isEmpty())
        .map(part -> "/" + part)
        .collect(Collectors.joining());
  }

  private static String subject(UriInfo uri) {
    return new TreeMap<>(uri.getPathParameters())
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + String.join(",", entry.getValue()))
            .collect(Collectors.joining(" "));
  }
}
