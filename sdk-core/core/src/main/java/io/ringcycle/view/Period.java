package io.ringcycle.view;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from the first instant that belongs to it
 * @param to the first instant behind it
 */
public record Period(Instant from, Instant to) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it does not end after it begins
   */
  public Period {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a period ends after it begins");
    }
  }

  /** Whether an instant belongs to it. */
  public boolean has(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
