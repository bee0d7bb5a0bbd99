package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownLeg;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.simulator.SimulatedProvider;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The far ends of simulated calls, by hand; not found where calls are real. */
@Path("simulator/legs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class SimulatorResource {
  private static final int USUAL = 50;

  @Inject private Simulators simulators;
  @Inject private CurrentActor current;

  private interface Deed {
    boolean done(SimulatedProvider phone, String organisation, String leg);
  }

  @GET
  public Page<ShownLeg> legs(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.behind(
            Pages.name(after),
            limit,
            (last, most) -> simulators.phone().legs(organisation(), last, most),
            leg -> leg.leg().value())
        .map(ShownLeg::of);
  }

  @POST
  @Path("{leg}/answer")
  public Page<ShownLeg> answer(@PathParam("leg") String leg) {
    return after(leg, SimulatedProvider::answer);
  }

  @POST
  @Path("{leg}/decline")
  public Page<ShownLeg> decline(@PathParam("leg") String leg) {
    return after(leg, SimulatedProvider::decline);
  }

  @POST
  @Path("{leg}/press-key")
  public Page<ShownLeg> pressKey(@PathParam("leg") String leg) {
    return after(leg, SimulatedProvider::pressKey);
  }

  @POST
  @Path("{leg}/hang-up")
  public Page<ShownLeg> hangUp(@PathParam("leg") String leg) {
    return after(leg, SimulatedProvider::hangUp);
  }

  private Page<ShownLeg> after(String leg, Deed deed) {
    if (!deed.done(simulators.phone(), organisation(), leg)) {
      throw ProblemException.notFound("leg of which that could be done now");
    }
    return legs("", USUAL);
  }

  private String organisation() {
    return current.actor().organisation();
  }
}
