package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewCap;
import io.ringcycle.server.api.shown.ShownCaps;
import io.ringcycle.server.calls.CallGate;
import io.ringcycle.server.calls.Cap;
import io.ringcycle.server.calls.Caps;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many calls the organisation may make, since calls cost money. */
@Path("caps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class CapsResource {
  @Inject private Caps caps;
  @Inject private CallGate gate;
  @Inject private CurrentActor current;
  @Inject private Tags tags;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public ShownCaps now() {
    Caps.Held held = caps.of(organisation());
    return tags.tagged(version(held.own()), ShownCaps.of(held, gate.count(organisation())));
  }

  /** Of what an admin has set; what the operator allows is nobody's here to write over. */
  private static String version(Optional<Cap> own) {
    return Tags.version(own);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownCaps set(@Nullable NewCap asked) {
    Cap cap = Given.body(asked).cap();
    Caps.Held held = caps.of(organisation());
    Cap ceiling = held.ceiling();
    if (cap.atOnce() > ceiling.atOnce() || cap.aDay() > ceiling.aDay()) {
      throw ProblemException.notAllowed(
          "Whoever keeps this server allows you at most "
              + ceiling.atOnce()
              + " calls at once and "
              + ceiling.aDay()
              + " a day.");
    }
    if (tags.changes(version(held.own()), version(Optional.of(cap)))) {
      caps.edit(organisation(), cap, held.own());
    }
    return now();
  }
}
