package io.ringcycle.server.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Asks again and again, since whoever is asked tells nobody by itself. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Patience() {}

  static void until(Callable<Boolean> question) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!question.call()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it has not become so for " + LONGEST);
      }
    }
  }
}
