package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Wait;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which line of a list a member stands: in the queue, at their place; or in none, and then it is
 * told what they wait for and since when, so that they are found again. Either may be, for as long
 * as somebody may be called at all; searches look again at whomever they find.
 */
final class QueueHints {
  private QueueHints() {}

  static boolean placeMayBe(Columns expected, Columns found) {
    return found
        .get("queue_place")
        .map(place -> expected.get("queue_place").filter(place::equals).isPresent())
        .orElse(true);
  }

  static boolean sinceMayBe(Columns expected, Columns found) {
    Optional<Object> since = found.get("waits_since");
    return since.isEmpty()
        || (mayBeCalled(expected)
            && Stream.of("attempted_at", "contacted_at")
                .map(expected::get)
                .anyMatch(since::equals));
  }

  /** Whether it goes together with the other two, if they may be so. */
  static boolean reasonMayBe(Columns expected, Columns found) {
    Optional<Object> reason = found.get("waits_for");
    boolean known = reason.map(QueueHints::isKnown).orElse(true);
    boolean others = placeMayBe(expected, found) && sinceMayBe(expected, found);
    return known
        && (!others || (reason.isEmpty() ? inLine(expected, found) : waits(expected, found)));
  }

  private static boolean isKnown(Object reason) {
    return Arrays.stream(Wait.Kind.values()).map(Wait.Kind::word).anyMatch(reason::equals);
  }

  private static boolean inLine(Columns expected, Columns found) {
    return found.get("waits_since").isEmpty()
        && found.get("queue_place").equals(expected.get("queue_place"));
  }

  private static boolean waits(Columns expected, Columns found) {
    Optional<Object> reason = found.get("waits_for");
    boolean attempt = reason.equals(Optional.of(Wait.Kind.ATTEMPT.word()));
    boolean done = reason.equals(Optional.of(Wait.Kind.DONE.word()));
    boolean here = Objects.equals(expected.get("contacted_here"), Optional.of(true));
    Optional<Object> since = expected.get(attempt ? "attempted_at" : "contacted_at");
    return mayBeCalled(expected)
        && found.get("queue_place").isEmpty()
        && since.isPresent()
        && since.equals(found.get("waits_since"))
        && (!done || here);
  }

  private static boolean mayBeCalled(Columns expected) {
    return expected.get("queue_place").isPresent();
  }
}
