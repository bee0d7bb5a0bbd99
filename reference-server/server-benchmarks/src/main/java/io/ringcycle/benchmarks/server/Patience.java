package io.ringcycle.benchmarks.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again, but not all the time: that would be measured too. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int BETWEEN_LOOKS = 5;

  private Patience() {}

  static void until(BooleanSupplier question) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("nothing has happened for " + LONGEST);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
