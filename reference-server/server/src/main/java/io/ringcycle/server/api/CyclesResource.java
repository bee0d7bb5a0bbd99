package io.ringcycle.server.api;

import io.ringcycle.Cycles;
import io.ringcycle.server.api.asked.NewCycle;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownCycle;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The passes through the list. */
@Path("sessions/{session}/cycles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class CyclesResource {
  @Inject private Desks desks;

  @PathParam("session")
  private String session;

  private Cycles cycles() {
    return desks.session(session).cycles();
  }

  @GET
  public Page<ShownCycle> journey(
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.of(cycles().journey(), after, limit).map(ShownCycle::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Page<ShownCycle> start(@Nullable NewCycle asked) {
    Optional.ofNullable(asked).orElse(NewCycle.USUAL).startIn(cycles());
    return journey("0", Limit.MOST);
  }
}
