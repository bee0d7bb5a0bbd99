package io.ringcycle.rules;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Unavailability;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import java.time.Instant;
import java.util.ArrayList;
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

  /** When the latest pauses are over, by what is in force now. */
  static Stream<Instant> ends(Subject subject) {
    Exclusions exclusions = subject.list().exclusionsNow();
    Optional<CallRow> call = latest(subject, Instant.MAX, any -> true);
    return Stream.of(
            Contacts.latest(subject.contacts(), Instant.MAX)
                .map(last -> last.plus(exclusions.betweenContacts())),
            call.map(last -> last.intendedAt().plus(exclusions.betweenAttempts())),
            call.map(CallRow::freeAt))
        .flatMap(Optional::stream);
  }

  /** What holds at an instant, of all that had happened up to another. */
  private static List<Unavailability> known(
      Subject subject, Exclusions exclusions, Instant upTo, Instant at, Predicate<CallRow> taken) {
    List<Unavailability> all = new ArrayList<>();
    contactCooldown(subject, exclusions, upTo, at).ifPresent(all::add);
    attemptCooldown(subject, exclusions, upTo, at).ifPresent(all::add);
    beingCalled(subject, upTo, taken).ifPresent(all::add);
    return all;
  }

  /**
   * Everything that holds now. What another node recorded with a clock that is ahead has happened
   * all the same, so nothing is left out for being later than the present; but an archived session
   * stays as it was.
   */
  static List<Unavailability> now(Subject subject, Instant now) {
    List<Unavailability> all = new ArrayList<>();
    attemptedThisCycle(subject, now).ifPresent(all::add);
    all.addAll(onTheLine(subject, now));
    Exclusions exclusions = subject.list().exclusionsNow();
    Instant upTo = subject.list().deletedAt().orElse(Instant.MAX);
    all.addAll(known(subject, exclusions, upTo, now, call -> taken(call, upTo, now)));
    return all;
  }

  /** Whether its number is taken at an instant, of all that had happened up to another. */
  private static boolean taken(CallRow call, Instant upTo, Instant now) {
    boolean over = call.course().heardAt().filter(at -> !at.isAfter(upTo)).isPresent();
    boolean logged = call.loggedAt().filter(at -> !at.isAfter(upTo)).isPresent();
    return !(over && logged) && now.isBefore(call.leaseEnds());
  }

  private static Optional<Unavailability> attemptedThisCycle(Subject subject, Instant now) {
    return subject
        .standing()
        .attemptedAt()
        .filter(at -> subject.attempted())
        .map(at -> new Unavailability.AttemptedThisCycle(at, now));
  }

  /** Whoever calls, or is on a call already, is not called meanwhile (rules LEASE-3, LEASE-4). */
  private static List<Unavailability> onTheLine(Subject subject, Instant now) {
    List<Unavailability> all = new ArrayList<>();
    for (OnTheLine line : subject.number().map(NumberRow::lines).orElse(List.of())) {
      if (line.holdsAt(now)) {
        Instant until = line.until().isAfter(now) ? line.until() : now;
        all.add(new Unavailability.BeingCalled(line.since(), until));
      }
    }
    return all;
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
    return latest(subject, upTo, any -> true)
        .map(CallRow::intendedAt)
        .map(
            last ->
                new Unavailability.AttemptCooldown(last, last.plus(exclusions.betweenAttempts())))
        .filter(cooldown -> at.isBefore(cooldown.ends()))
        .map(Unavailability.class::cast);
  }

  private static Optional<Unavailability> beingCalled(
      Subject subject, Instant upTo, Predicate<CallRow> taken) {
    return latest(subject, upTo, taken)
        .map(call -> new Unavailability.BeingCalled(call.intendedAt(), call.freeAt()));
  }

  /** The latest call to their number up to that instant which may have rung. */
  private static Optional<CallRow> latest(
      Subject subject, Instant upTo, Predicate<CallRow> wanted) {
    for (CallRow call : subject.calls()) {
      if (call.rang() && !call.intendedAt().isAfter(upTo) && wanted.test(call)) {
        return Optional.of(call);
      }
    }
    return Optional.empty();
  }
}
