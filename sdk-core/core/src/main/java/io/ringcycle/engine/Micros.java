package io.ringcycle.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is recorded is recorded to the microsecond: finer than any rule, and no store keeps less.
 */
final class Micros {
  private Micros() {}

  static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
