package io.ringcycle.server.boot;

import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks a timer for a wake-up now and then, and notices when none comes. Safe for several threads.
 */
final class Beat {
  /** A task before it may wait for a database that is away; much longer than that is no waiting. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Timer timer;
  private Optional<Instant> asked = Optional.empty();

  Beat(Timer timer) {
    this.timer = timer;
  }

  /** Whether the wake-up that was asked for has come, or may still come. */
  synchronized boolean isFelt() {
    Instant now = timer.now();
    if (asked.isEmpty()) {
      asked = Optional.of(now);
      timer.wakeAt(now, this::felt);
    }
    return asked.filter(since -> since.plus(PATIENCE).isBefore(now)).isEmpty();
  }

  private synchronized void felt() {
    asked = Optional.empty();
  }
}
