package io.ringcycle.server.calls;

import io.ringcycle.server.calls.CallGate.Day;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many calls of an organisation are up at most, without going through them: those that were
 * counted once, and each that was made since, on any node. Most of these have ended meanwhile; they
 * are counted anew only where it matters.
 *
 * <p>Safe for use by several threads.
 */
final class Counted {
  /** So many were up when, or after, so many had been made on that day. */
  private record Then(LocalDate date, int up, int made) {}

  private final Map<String, Then> known = new ConcurrentHashMap<>();

  /** So many are up, no earlier than when so many had been made. */
  void counted(Day day, int up, int made) {
    known.put(day.organisation(), new Then(day.date(), up, made));
  }

  /** Nothing where they were not counted on that day. */
  Optional<Integer> atMost(Day day, int made) {
    return Optional.ofNullable(known.get(day.organisation()))
        .filter(then -> then.date().equals(day.date()))
        .map(then -> then.up() + made - then.made());
  }
}
