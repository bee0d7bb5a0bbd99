package io.ringcycle.fold;

import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of a number, and of everybody who shares it. */
final class NumberFold {
  private final Rows rows;
  private final Instant at;
  private final ReachFold reach;

  NumberFold(Rows rows, Instant at, ReachFold reach) {
    this.rows = rows;
    this.at = at;
    this.reach = reach;
  }

  void suppressed(NumberKey number) {
    barred(row(number).suppressed(at));
  }

  void released(NumberKey number) {
    barred(row(number).released(at));
  }

  void confirmed(NumberKey number) {
    barred(row(number).confirmed(at));
  }

  void suspected(NumberKey number) {
    barred(row(number).suspected(at));
  }

  /** A claim: the attempt counts from now on. */
  void claimed(NumberKey number, CallId call, long token) {
    NumberRow row = row(number);
    rows.put(row.called(token, Optional.of(at), Optional.of(call)));
    remember(number, Optional.of(at));
  }

  /** The call is over; an attempt that never rang is forgotten by the cooldowns. */
  void freed(NumberKey number) {
    Optional<Instant> latest =
        rows.callsTo(number).stream().filter(CallRow::rang).map(CallRow::intendedAt).findFirst();
    NumberRow row = row(number);
    rows.put(row.called(row.token(), latest, Optional.empty()));
    if (!latest.equals(row.attemptedAt())) {
      remember(number, latest);
      rows.peopleAt(number).forEach(reach::changed);
    }
  }

  private void remember(NumberKey number, Optional<Instant> latest) {
    members(number).map(member -> member.attempted(latest)).forEach(rows::put);
  }

  private Stream<MemberRow> members(NumberKey number) {
    return rows.peopleAt(number).stream().flatMap(person -> rows.memberships(person).stream());
  }

  private void barred(NumberRow now) {
    rows.put(now);
    rows.peopleAt(now.number()).forEach(reach::changed);
  }

  /** A call lasted longer than was meant: whoever has the number is back when it is free. */
  void takenUntil(NumberKey number, Instant free) {
    members(number)
        .map(member -> member.reached(member.callable(), Optional.of(free)))
        .forEach(rows::put);
  }

  /** Some who have it are off their line: whoever has it is back in the queues. */
  void offTheLine(NumberKey number, Predicate<OnTheLine> off) {
    lines(number, off, row -> row.unlined(off));
  }

  /** Of some who have it nothing more will be heard: it is known when everybody is back. */
  void lost(NumberKey number, Predicate<OnTheLine> gone, UnaryOperator<OnTheLine> how) {
    lines(number, gone, row -> row.losing(gone, how));
  }

  private void lines(
      NumberKey number, Predicate<OnTheLine> some, UnaryOperator<NumberRow> changed) {
    NumberRow row = row(number);
    if (row.lines().stream().anyMatch(some)) {
      rows.put(changed.apply(row));
      rows.peopleAt(number).forEach(reach::changed);
    }
  }

  private NumberRow row(NumberKey number) {
    return known(rows, number);
  }

  /** What is known of a number, if only that there is such a one. */
  static NumberRow known(Rows rows, NumberKey number) {
    return rows.find(new NumberRow.Key(number)).orElseGet(() -> NumberRow.unknown(number));
  }
}
