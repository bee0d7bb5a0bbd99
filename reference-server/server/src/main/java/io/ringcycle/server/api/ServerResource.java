package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.ShownServer;
import io.ringcycle.server.page.Version;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What runs here. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class ServerResource {
  @Inject private Version version;

  @GET
  public ShownServer what() {
    return ShownServer.of(version.number());
  }
}
