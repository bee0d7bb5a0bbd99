package io.ringcycle.server.security;

import io.ringcycle.server.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Refuses what somebody may do, and yet not by the means by which they came. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Narrow implements ContainerRequestFilter {
  @Inject private CurrentActor current;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    current
        .known()
        .flatMap(actor -> Policy.tooNarrow(actor, asking(request)))
        .ifPresent(
            why -> {
              throw ProblemException.notAllowed(why);
            });
  }

  private Policy.Asking asking(ContainerRequestContext request) {
    String path =
        Optional.ofNullable(resource.getResourceClass().getAnnotation(Path.class))
            .map(Path::value)
            .orElse("");
    return new Policy.Asking(
        request.getMethod(),
        path,
        Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("session")));
  }
}
