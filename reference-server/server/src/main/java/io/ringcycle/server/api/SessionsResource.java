package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The caller's own sessions. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SessionsResource {
  @Inject private Desks desks;

  @GET
  public Page<ShownSession> mine(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return SessionPages.of(desks.desk()::sessions, after, limit);
  }
}
