package io.ringcycle.engine;

import java.time.Instant;

/** When something happened of which the telephone tells (rule EVENT-2). */
final class Heard {
  private Heard() {}

  /**
   * The moment that the telephone names, as far as it can be true.
   *
   * @param earliest before which it cannot have happened
   * @param now at which we hear of it
   */
  static Instant at(Instant named, Instant earliest, Instant now) {
    Instant notLater = named.isAfter(now) ? now : Micros.of(named);
    return notLater.isBefore(earliest) ? earliest : notLater;
  }
}
