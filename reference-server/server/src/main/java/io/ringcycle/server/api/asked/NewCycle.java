package io.ringcycle.server.api.asked;

import io.ringcycle.Cycles;
import org.jspecify.annotations.Nullable;

/** A cycle to be started; with its number it is started once, however often it is asked for. */
public record NewCycle(@Nullable Integer number, boolean early) {
  /** Nothing special. */
  public static final NewCycle USUAL = new NewCycle(null, false);

  /** Starts it. */
  public void startIn(Cycles cycles) {
    if (number != null) {
      start(cycles, number);
    } else if (early) {
      cycles.startEarly();
    } else {
      cycles.start();
    }
  }

  private void start(Cycles cycles, int which) {
    if (early) {
      cycles.startEarly(which);
    } else {
      cycles.start(which);
    }
  }
}
