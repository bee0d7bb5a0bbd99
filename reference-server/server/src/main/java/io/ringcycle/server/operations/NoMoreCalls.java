package io.ringcycle.server.operations;

import io.ringcycle.server.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A node that is about to stop begins no call: another one will, or the same when it is back. */
@BeginsCalls
@Provider
public class NoMoreCalls implements ContainerRequestFilter {
  private static final Problem STOPPING =
      new Problem(
          503,
          "stopping",
          "This node stops",
          "This node is about to stop and begins no call. Try again in a moment.",
          Map.of());

  @Inject private Node node;

  @Override
  public void filter(ContainerRequestContext request) {
    if (node.isDraining()) {
      request.abortWith(
          Response.fromResponse(STOPPING.response()).header("Retry-After", "5").build());
    }
  }
}
