package io.ringcycle.simulated;

import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;

/**
 * What a moment has made of a leg.
 *
 * @param leg as it goes on; empty if it is over
 * @param event that happened; a question that is put is none
 * @param told whether the provider tells of it, as its {@link Script} has it
 */
public record Turn(Optional<Leg> leg, Optional<TelephonyEvent> event, boolean told) {
  /** What the provider tells the engine. */
  public Optional<TelephonyEvent> report() {
    return event.filter(any -> told);
  }

  static Turn silent(Leg leg) {
    return new Turn(Optional.of(leg), Optional.empty(), false);
  }

  static Turn onward(Leg leg, TelephonyEvent event) {
    return new Turn(Optional.of(leg), Optional.of(event), leg.script().manner().reported());
  }

  static Turn over(Leg leg, TelephonyEvent event) {
    return new Turn(Optional.empty(), Optional.of(event), leg.script().manner().reported());
  }
}
