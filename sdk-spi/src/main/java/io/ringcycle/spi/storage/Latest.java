package io.ringcycle.spi.storage;

import io.ringcycle.facts.Recorded;
import java.time.Instant;

/**
 * Where a stream ends. What its last fact says is asked for by itself: it may name a million
 * people.
 *
 * @param sequence the number of the last fact, and so of facts
 * @param at when it was decided
 */
public record Latest(long sequence, Instant at) {
  /** If this is the last one. */
  public static Latest of(Recorded fact) {
    return new Latest(fact.sequence(), fact.at());
  }
}
