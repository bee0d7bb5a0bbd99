package io.ringcycle.simulated;

import java.time.Instant;
import java.util.Comparator;

/** A task and its time; those of one instant are run in the order in which they came. */
record Wakeup(Instant at, long order, Runnable task) implements Comparable<Wakeup> {
  private static final Comparator<Wakeup> BY_TIME =
      Comparator.comparing(Wakeup::at).thenComparingLong(Wakeup::order);

  @Override
  public int compareTo(Wakeup other) {
    return BY_TIME.compare(this, other);
  }

  boolean isDue(Instant now) {
    return !at.isAfter(now);
  }
}
