package io.ringcycle.rules;

import io.ringcycle.model.Unavailability;
import io.ringcycle.spi.storage.CallRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the system keeps somebody out for the time being (rule STAT-5). */
final class Availability {
  private Availability() {}

  /** Everything but the attempt of this cycle, as it was at that instant. */
  static List<Unavailability> passing(Subject subject, Instant at) {
    return known(subject, at, at);
  }

  /** What holds at an instant, of all that had happened up to another. */
  private static List<Unavailability> known(Subject subject, Instant upTo, Instant at) {
    return Stream.of(
            contactCooldown(subject, upTo, at),
            attemptCooldown(subject, upTo, at),
            beingCalled(subject, upTo, at))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Everything that holds now. What another node recorded with a clock that is ahead has happened
   * all the same, so nothing is left out for being later than the present; but an archived session
   * stays as it was.
   */
  static List<Unavailability> now(Subject subject, Instant now) {
    return Stream.concat(
            attemptedThisCycle(subject, now).stream(),
            known(subject, subject.list().deletedAt().orElse(Instant.MAX), now).stream())
        .toList();
  }

  private static Optional<Unavailability> attemptedThisCycle(Subject subject, Instant now) {
    return subject
        .standing()
        .attemptedAt()
        .filter(at -> subject.attempted())
        .map(at -> new Unavailability.AttemptedThisCycle(at, now));
  }

  private static Optional<Unavailability> contactCooldown(
      Subject subject, Instant upTo, Instant at) {
    return Contacts.latest(subject.contacts(), upTo)
        .map(
            last ->
                new Unavailability.ContactCooldown(
                    last, last.plus(subject.exclusionsAt(at).betweenContacts())))
        .filter(cooldown -> at.isBefore(cooldown.ends()))
        .map(Unavailability.class::cast);
  }

  private static Optional<Unavailability> attemptCooldown(
      Subject subject, Instant upTo, Instant at) {
    return subject.calls().stream()
        .filter(CallRow::rang)
        .map(CallRow::intendedAt)
        .filter(intended -> !intended.isAfter(upTo))
        .findFirst()
        .map(
            last ->
                new Unavailability.AttemptCooldown(
                    last, last.plus(subject.exclusionsAt(at).betweenAttempts())))
        .filter(cooldown -> at.isBefore(cooldown.ends()))
        .map(Unavailability.class::cast);
  }

  private static Optional<Unavailability> beingCalled(Subject subject, Instant upTo, Instant at) {
    return subject.calls().stream()
        .filter(CallRow::rang)
        .filter(call -> !call.intendedAt().isAfter(upTo) && at.isBefore(call.freeAt()))
        .filter(call -> !isOwn(subject, call))
        .findFirst()
        .map(call -> new Unavailability.BeingCalled(call.intendedAt(), call.freeAt()));
  }

  private static boolean isOwn(Subject subject, CallRow call) {
    return call.session().equals(subject.session().session())
        && call.supporter().equals(subject.member().supporter());
  }
}
