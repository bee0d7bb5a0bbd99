package io.ringcycle.server.web;

import io.ringcycle.server.house.Sites;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Tells a browser beforehand what a site may ask that some organisation has named. */
@Provider
@PreMatching
public class Preflight implements ContainerRequestFilter {
  @Inject private Sites sites;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean asked =
        request.getMethod().equals("OPTIONS")
            && request.getHeaderString("Access-Control-Request-Method") != null;
    if (asked) {
      request.abortWith(answer(request));
    }
  }

  private Response answer(ContainerRequestContext request) {
    Response.ResponseBuilder answer = Response.noContent();
    Optional.ofNullable(request.getHeaderString("Origin"))
        .filter(sites::isKnown)
        .ifPresent(
            origin ->
                answer
                    .header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                    .header(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                            + " Last-Event-ID, Ringcycle-User")
                    .header("Access-Control-Max-Age", "600"));
    return answer.build();
  }
}
