package io.ringcycle.server.api.shown;

import io.ringcycle.view.CycleView;
import java.time.Instant;
import java.util.Optional;

/** One cycle of the calling journey. */
public record ShownCycle(
    int number, Instant startedAt, Optional<Instant> endedAt, ShownTally tally) {
  /** As the engine shows it. */
  public static ShownCycle of(CycleView view) {
    return new ShownCycle(
        view.number(), view.startedAt(), view.endedAt(), ShownTally.of(view.tally()));
  }
}
