package io.ringcycle.server.api;

import io.ringcycle.server.phone.ChosenProvider;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.simulator.SimulatedProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The simulated phone, where calls are not real. */
@ApplicationScoped
public class Simulators {
  @Inject private ChosenProvider chosen;

  /** Not found where calls are real. */
  public SimulatedProvider phone() {
    if (chosen.provider() instanceof SimulatedProvider simulated) {
      return simulated;
    }
    throw ProblemException.notFound("simulated phone: calls are real here");
  }
}
