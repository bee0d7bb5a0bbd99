package io.ringcycle.rules;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Unavailability;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why the system keeps somebody out for the time being (rule STAT-5). */
final class Availability {
  private Availability() {}

  /**
   * Everything but the attempt of this cycle, as it was when the flow passed at that instant. A
   * number that was freed at that very instant was still taken: its person would have been next.
   */
  static List<Unavailability> passing(Subject subject, Instant at) {
    Exclusions then = subject.exclusionsAt(at);
    return known(subject, then, at, at, call -> !at.isAfter(call.freeAt()));
  }

  /** What holds at an instant, of all that had happened up to another. */
  private static List<Unavailability> known(
      Subject subject, Exclusions exclusions, Instant upTo, Instant at, Predicate<CallRow> taken) {
    return Stream.of(
            contactCooldown(subject, exclusions, upTo, at),
            attemptCooldown(subject, exclusions, upTo, at),
            beingCalled(subject, upTo, taken))
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
            Stream.concat(
                attemptedThisCycle(subject, now).stream(), onTheLine(subject, now).stream()),
            known(
                subject,
                subject.list().exclusionsNow(),
                subject.list().deletedAt().orElse(Instant.MAX),
                now,
                call -> now.isBefore(call.freeAt()))
                .stream())
        .toList();
  }

  private static Optional<Unavailability> attemptedThisCycle(Subject subject, Instant now) {
    return subject
        .standing()
        .attemptedAt()
        .filter(at -> subject.attempted())
        .map(at -> new Unavailability.AttemptedThisCycle(at, now));
  }

  /** Whoever calls is not called meanwhile (rule LEASE-3). */
  private static Optional<Unavailability> onTheLine(Subject subject, Instant now) {
    return subject
        .number()
        .flatMap(NumberRow::line)
        .filter(line -> now.isBefore(line.until()))
        .map(line -> new Unavailability.BeingCalled(line.since(), line.until()));
  }

  private static Optional<Unavailability> contactCooldown(
      Subject subject, Exclusions exclusions, Instant upTo, Instant at) {
    return Contacts.latest(subject.contacts(), upTo)
        .map(
            last ->
                new Unavailability.ContactCooldown(last, last.plus(exclusions.betweenContacts())))
        .filter(cooldown -> at.isBefore(cooldown.ends()))
        .map(Unavailability.class::cast);
  }

  private static Optional<Unavailability> attemptCooldown(
      Subject subject, Exclusions exclusions, Instant upTo, Instant at) {
    return subject.calls().stream()
        .filter(CallRow::rang)
        .map(CallRow::intendedAt)
        .filter(intended -> !intended.isAfter(upTo))
        .findFirst()
        .map(
            last ->
                new Unavailability.AttemptCooldown(last, last.plus(exclusions.betweenAttempts())))
        .filter(cooldown -> at.isBefore(cooldown.ends()))
        .map(Unavailability.class::cast);
  }

  private static Optional<Unavailability> beingCalled(
      Subject subject, Instant upTo, Predicate<CallRow> taken) {
    return subject.calls().stream()
        .filter(CallRow::rang)
        .filter(call -> !call.intendedAt().isAfter(upTo) && taken.test(call))
        .findFirst()
        .map(call -> new Unavailability.BeingCalled(call.intendedAt(), call.freeAt()));
  }
}
