package io.ringcycle.benchmarks.server.least;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one resource. */
@Path("things")
@RequestScoped
public class ThingsResource {
  @Inject private Things things;

  /** As a text. */
  @GET
  public String count() {
    return String.valueOf(things.count());
  }
}
