package io.ringcycle.server.api.asked;

import io.ringcycle.server.calls.Cap;
import org.jspecify.annotations.Nullable;

/** How many calls there may be. */
public record NewCap(@Nullable Integer callsAtOnce, @Nullable Integer callsADay) {
  /** Both must be said. */
  public Cap cap() {
    return new Cap(Given.must(callsAtOnce, "callsAtOnce"), Given.must(callsADay, "callsADay"));
  }
}
