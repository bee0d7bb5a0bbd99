package io.ringcycle.server.api.shown;

import io.ringcycle.simulated.LiveLeg;
import java.time.Instant;

/** A leg on the simulated phone; its number is masked. */
public record ShownLeg(
    String id, boolean caller, String number, LiveLeg.State state, Instant since, boolean asked) {
  /** As the phone has it. */
  public static ShownLeg of(LiveLeg leg) {
    return new ShownLeg(
        leg.leg().value(),
        leg.isCaller(),
        leg.number().masked(),
        leg.state(),
        leg.since(),
        leg.question().isPresent());
  }
}
