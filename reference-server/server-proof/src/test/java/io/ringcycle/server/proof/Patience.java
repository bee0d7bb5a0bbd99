package io.ringcycle.server.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again and again, since whoever is asked tells nobody by itself. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final long PAUSE = 20_000_000; // nanoseconds

  private Patience() {}

  static void until(BooleanSupplier question) {
    Instant end = Instant.now().plus(LONGEST);
    while (!question.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it has not become so for " + LONGEST);
      }
      LockSupport.parkNanos(PAUSE); // or whoever is asked has no time for anything else
    }
  }
}
