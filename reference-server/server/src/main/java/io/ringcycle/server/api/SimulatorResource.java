package io.ringcycle.server.api;

import io.ringcycle.model.LegId;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownLeg;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.spi.telephony.Telephony;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiPredicate;

/** The far ends of simulated calls, by hand; not found where calls are real. */
@Path("simulator/legs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class SimulatorResource {
  @Inject private Telephony telephony;

  @GET
  public Page<ShownLeg> legs() {
    return Page.all(phone().legs().stream().map(ShownLeg::of).toList());
  }

  @POST
  @Path("{leg}/answer")
  public Page<ShownLeg> answer(@PathParam("leg") String leg) {
    return after(leg, SimulatedPhone::answerAs);
  }

  @POST
  @Path("{leg}/decline")
  public Page<ShownLeg> decline(@PathParam("leg") String leg) {
    return after(leg, SimulatedPhone::declineAs);
  }

  @POST
  @Path("{leg}/press-key")
  public Page<ShownLeg> pressKey(@PathParam("leg") String leg) {
    return after(leg, SimulatedPhone::pressKey);
  }

  @POST
  @Path("{leg}/hang-up")
  public Page<ShownLeg> hangUp(@PathParam("leg") String leg) {
    return after(leg, SimulatedPhone::hangUpAs);
  }

  private Page<ShownLeg> after(String leg, BiPredicate<SimulatedPhone, LegId> deed) {
    if (!deed.test(phone(), new LegId(leg))) {
      throw ProblemException.notFound("leg of which that could be done now");
    }
    return legs();
  }

  private SimulatedPhone phone() {
    if (telephony instanceof SimulatedPhone simulated) {
      return simulated;
    }
    throw ProblemException.notFound("simulated phone: calls are real here");
  }
}
