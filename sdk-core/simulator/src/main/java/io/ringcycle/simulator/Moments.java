package io.ringcycle.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When somebody acts: with a liking for the very moments at which something ends or begins. */
final class Moments {
  /** The engine records nothing finer. */
  private static final Duration ONE = Duration.of(1, ChronoUnit.MICROS);

  private static final List<Duration> AROUND =
      List.of(Duration.ZERO, ONE.negated(), ONE, Duration.ofSeconds(1));

  private final World world;
  private final Ledger ledger;

  Moments(World world, Ledger ledger) {
    this.world = world;
    this.ledger = ledger;
  }

  /** After some seconds on the line, else after a while or when something is over. */
  Instant next(boolean onTheLine) {
    Instant now = world.agenda.now();
    if (onTheLine) {
      return now.plus(world.chance.seconds(10, 300));
    }
    List<Instant> ends = ledger.endsAfter(now);
    if (!ends.isEmpty() && world.chance.below(3) == 2) {
      return world.chance.pick(ends).plus(world.chance.pick(AROUND));
    }
    return now.plus(world.chance.seconds(60, 14_000));
  }
}
