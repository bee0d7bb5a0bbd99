package io.ringcycle.spi.storage;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a reader has come in something ordered by time and then by place. Many may share an
 * instant; in one list or session no two share a mark, as no two share a place.
 *
 * @param at the instant
 * @param place the place on the list, which orders those of one instant
 */
public record Mark(Instant at, long place) implements Comparable<Mark> {
  /** Just before everything that happens after that instant. */
  public static Mark after(Instant instant) {
    return new Mark(instant, Long.MAX_VALUE);
  }

  /** Just before everything that happens at that instant or later. */
  public static Mark from(Instant instant) {
    return new Mark(instant, 0);
  }

  /** The same place, so much earlier. */
  public Mark minus(Duration time) {
    return new Mark(at.minus(time), place);
  }

  /** The same place, so much later. */
  public Mark plus(Duration time) {
    return new Mark(at.plus(time), place);
  }

  @Override
  public int compareTo(Mark other) {
    int byTime = at.compareTo(other.at);
    return byTime != 0 ? byTime : Long.compare(place, other.place);
  }
}
