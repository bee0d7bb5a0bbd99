package io.ringcycle.fold;

import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.Optional;

/**
 * Whoever is on a call while their number is corrected: nobody calls them on the new one until that
 * call is over (rule LEASE-4).
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
    Optional<CallRow> byAnother = person.call().flatMap(call -> rows.find(new CallRow.Key(call)));
    return byAnother.filter(this::mayBeUp).or(() -> callByTheirs(person));
  }

  private Optional<CallRow> callByTheirs(PersonRow person) {
    return ReachFold.number(rows, person)
        .filter(number -> number.attemptedAt().isPresent())
        .flatMap(number -> callTo(number.number(), person));
  }

  private Optional<CallRow> callTo(NumberKey number, PersonRow person) {
    return rows.callsTo(number).stream()
        .filter(call -> call.supporter().equals(person.supporter()) && mayBeUp(call))
        .findFirst();
  }

  /** Open, or given up without anything that was heard of its end. */
  private boolean mayBeUp(CallRow call) {
    return call.open() || (!call.heard() && at.isBefore(call.leaseEnds()));
  }

  /** The number that they have now is taken too. */
  void hold(CallRow call) {
    PersonRow person = rows.get(new PersonRow.Key(call.supporter()));
    rows.put(person.on(Optional.of(call.call())));
    OnTheLine line =
        new OnTheLine(
            call.session(), Optional.of(call.call()), call.intendedAt(), call.leaseEnds(), false);
    person
        .number()
        .filter(number -> !number.equals(call.number()))
        .map(number -> NumberFold.known(rows, number))
        .ifPresent(number -> rows.put(number.lined(line)));
  }

  /** The call was given up: whoever is on it may be so for as long as it could last. */
  void lose(CallRow call) {
    rows.find(new PersonRow.Key(call.supporter()))
        .filter(person -> person.call().isPresent())
        .flatMap(PersonRow::number)
        .map(number -> NumberFold.known(rows, number).losing(line -> isOn(line, call)))
        .ifPresent(rows::put);
  }

  /** The call is over, or they have yet another number. */
  void free(CallRow call) {
    PersonRow person = rows.get(new PersonRow.Key(call.supporter()));
    if (person.call().isPresent()) {
      rows.put(person.on(Optional.empty()));
      person.number().ifPresent(number -> numbers.offTheLine(number, line -> isOn(line, call)));
    }
  }

  private static boolean isOn(OnTheLine line, CallRow call) {
    return line.call().filter(call.call()::equals).isPresent();
  }
}
