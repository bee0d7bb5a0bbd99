package io.ringcycle.rules;

import io.ringcycle.spi.storage.StandingRow.Priority;
import java.util.Optional;

/**
 * Who stands at the front of the queue (rules PRIO-1 and PRIO-4). A priority ends when its person
 * leaves the list. Whoever was next when somebody else was put in front keeps that place in the
 * same cycle, until the flow has gone past them.
 */
public final class Front {
  private Front() {}

  /** The place at the front that holds now. */
  public static Optional<Priority> of(Subject subject) {
    return subject
        .standing()
        .priority()
        .filter(priority -> priority.place() == subject.member().place())
        .filter(priority -> !priority.pinned() || stillNext(subject, priority));
  }

  /** A place that a person gave them, not one that they merely kept. */
  public static Optional<Priority> own(Subject subject) {
    return of(subject).filter(priority -> !priority.pinned());
  }

  private static boolean stillNext(Subject subject, Priority priority) {
    return priority.cycle() == subject.session().cycle()
        && subject.passedAt().map(passed -> !passed.isAfter(priority.since())).orElse(true);
  }
}
