package io.ringcycle.fold;

import io.ringcycle.model.CallId;
import io.ringcycle.rules.Clocks;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever is on a call, or waits for its log, while their number is corrected: nobody calls them on
 * the new one until that is over (rule LEASE-4).
 */
final class Talking {
  private final Rows rows;
  private final Instant at;
  private final NumberFold numbers;

  Talking(Rows rows, Instant at, NumberFold numbers) {
    this.rows = rows;
    this.at = at;
    this.numbers = numbers;
  }

  /** The call that somebody is on, by the number that they have or had when it was dialled. */
  Optional<CallRow> callOf(PersonRow person) {
    Stream<CallRow> byAnother = person.call().flatMap(this::find).stream();
    return Stream.concat(byAnother, callsByTheirs(person))
        .filter(call -> call.supporter().equals(person.supporter()) && mayBeOn(call))
        .max(Comparator.comparing(CallRow::leaseEnds));
  }

  private Optional<CallRow> find(CallId call) {
    return rows.find(new CallRow.Key(call));
  }

  private Stream<CallRow> callsByTheirs(PersonRow person) {
    return ReachFold.number(rows, person)
        .filter(number -> number.attemptedAt().isPresent())
        .map(number -> rows.callsTo(number.number()).stream())
        .orElseGet(Stream::empty);
  }

  /** Open, or given up or not logged and not yet over by the clock, whoever's that is. */
  private boolean mayBeOn(CallRow call) {
    return call.open() || (!isDone(call) && at.isBefore(call.leaseEnds().plus(Clocks.APART)));
  }

  private static boolean isDone(CallRow call) {
    return call.heard() && (call.loggedAt().isPresent() || !call.rang());
  }

  /** The number that they have now is taken too. */
  void hold(CallRow call) {
    PersonRow person = rows.get(new PersonRow.Key(call.supporter()));
    rows.put(person.on(call.call()));
    OnTheLine line =
        new OnTheLine(
            call.session(),
            Optional.of(call.call()),
            call.intendedAt(),
            call.leaseEnds(),
            !call.open());
    person
        .number()
        .filter(number -> !number.equals(call.number()))
        .map(number -> NumberFold.known(rows, number))
        .ifPresent(number -> rows.put(number.lined(line)));
  }

  /** The call has ended, or was logged, or both; whoever is on it may be so for a while yet. */
  void letGo(CallRow call) {
    if (isDone(call)) {
      free(call);
    } else if (!call.open()) {
      lose(call);
    }
  }

  private void lose(CallRow call) {
    rows.get(new PersonRow.Key(call.supporter()))
        .number()
        .ifPresent(
            number ->
                numbers.lost(
                    number, line -> isOn(line, call), line -> line.givenUp(call.leaseEnds())));
  }

  /** They have yet another number, or may be called on this one. */
  void free(CallRow call) {
    rows.get(new PersonRow.Key(call.supporter()))
        .number()
        .ifPresent(number -> numbers.offTheLine(number, line -> isOn(line, call)));
  }

  private static boolean isOn(OnTheLine line, CallRow call) {
    return line.call().filter(call.call()::equals).isPresent();
  }
}
