package io.ringcycle.server.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When to try again: soon at first, then over days. */
final class Backoff {
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private Backoff() {}

  /** After so many attempts, from 1; nothing after the last. */
  static Optional<Duration> after(int attempts) {
    return attempts <= STEPS.size() ? Optional.of(STEPS.get(attempts - 1)) : Optional.empty();
  }
}
