package io.ringcycle.rules;

import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Unavailability;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the flow passed over somebody (rule STAT-6): it went by their place while they were
 * unavailable, and nothing but their unavailability kept them out at that moment. Whoever was kept
 * out by a person, or could not be called, was not passed over and comes back on their own.
 *
 * <p>Whoever stood there free would have been called, so they were unavailable, even where clocks
 * that disagree leave no reason to be seen; only what was corrected since then can free them.
 */
final class Passing {
  private Passing() {}

  /** The hold, if the flow of the current cycle passed over them. */
  static Optional<Hold> over(Subject subject, Instant now) {
    return subject
        .passedAt()
        .filter(at -> wasWaiting(subject, at))
        .flatMap(at -> hold(subject, at, now));
  }

  private static boolean wasWaiting(Subject subject, Instant passed) {
    return !subject.attempted()
        && !subject.skippedAt(passed)
        && !prioritisedBy(subject, passed)
        && !wasBarred(subject, passed);
  }

  /** Where nothing ever brought them back, only clocks that disagree say that it did. */
  private static boolean wasBarred(Subject subject, Instant passed) {
    boolean back = subject.member().cameBackAt().isPresent();
    return Reach.barred(subject.person(), passed)
        || (back && Reach.returned(subject.person(), subject.number(), passed));
  }

  private static boolean prioritisedBy(Subject subject, Instant passed) {
    return Front.own(subject).filter(priority -> !priority.since().isAfter(passed)).isPresent();
  }

  private static Optional<Hold> hold(Subject subject, Instant passed, Instant now) {
    List<Unavailability> because = Availability.passing(subject, passed);
    if (because.isEmpty() && broughtBack(subject, passed)) {
      return Optional.empty();
    }
    return until(subject, because, passed, now)
        .map(until -> new Hold.PassedOver(passed, because, until));
  }

  private static boolean broughtBack(Subject subject, Instant passed) {
    return Stream.of(subject.standing().backAt(), subject.member().cameBackAt())
        .flatMap(Optional::stream)
        .anyMatch(at -> !at.isBefore(passed));
  }

  private static Optional<Eligible> until(
      Subject subject, List<Unavailability> because, Instant passed, Instant now) {
    if (because.isEmpty()) {
      return Optional.of(new Eligible.NewCycle(now));
    }
    Instant ends = ends(because);
    if (subject.exclusionsAt(passed).recheck() == Exclusions.Recheck.NEW_CYCLE) {
      return Optional.of(new Eligible.NewCycle(ends.isAfter(now) ? ends : now));
    }
    return ends.isAfter(now) ? Optional.of(new Eligible.At(ends)) : Optional.empty();
  }

  /** When the last of the reasons ends. */
  static Instant ends(List<Unavailability> because) {
    return because.stream()
        .map(reason -> reason.until().instant().orElseThrow())
        .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
  }
}
