package io.ringcycle.server.door;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.web.Requests;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;

/** Says in headers what is in a body: its version, and where the page behind it is. */
@Provider
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class Answers implements ContainerResponseFilter {
  @Inject private Tags tags;
  @Inject private Requests requests;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean good = response.getStatusInfo().getFamily() == Family.SUCCESSFUL;
    if (good && requests.areUnderWay()) {
      tags.answered().ifPresent(tag -> response.getHeaders().putSingle("ETag", tag));
      if (response.getEntity() instanceof Page<?> page) {
        page.next().ifPresent(next -> response.getHeaders().add("Link", behind(request, next)));
      }
    }
  }

  /** Relative to the request, so that no proxy need be known. */
  private static String behind(ContainerRequestContext request, String next) {
    String query =
        request
            .getUriInfo()
            .getRequestUriBuilder()
            .replaceQueryParam("after", next)
            .build()
            .getRawQuery();
    return Link.fromUri("?" + query).rel("next").build().toString();
  }
}
