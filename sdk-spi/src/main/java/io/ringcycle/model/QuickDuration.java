package io.ringcycle.model;

import java.time.Duration;

/** The quick durations of a skip (rule SKIP-1). */
public enum QuickDuration {
  /** A quarter of an hour. */
  MINUTES_15(15),
  /** Half an hour. */
  MINUTES_30(30),
  /** An hour. */
  HOUR_1(60),
  /** Two hours. */
  HOURS_2(120);

  private final Duration length;

  QuickDuration(int minutes) {
    length = Duration.ofMinutes(minutes);
  }

  /** How long the supporter stays out. */
  public Duration length() {
    return length;
  }
}
