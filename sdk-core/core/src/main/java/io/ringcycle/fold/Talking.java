package io.ringcycle.fold;

import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.SeatRow;
import java.util.Optional;

/**
 * Whoever is on a call while their number is corrected: nobody calls them on the new one until that
 * call is over (rule LEASE-4).
 */
final class Talking {
  private final Rows rows;
  private final NumberFold numbers;

  Talking(Rows rows, NumberFold numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  /** The open call with somebody, by the number that they have or had when it was dialled. */
  Optional<CallRow> callOf(PersonRow person) {
    return ReachFold.number(rows, person)
        .flatMap(this::call)
        .filter(CallRow::open)
        .filter(call -> call.supporter().equals(person.supporter()));
  }

  private Optional<CallRow> call(NumberRow number) {
    return number
        .liveCall()
        .or(() -> number.line().flatMap(line -> seat(line).flatMap(SeatRow::call)))
        .flatMap(call -> rows.find(new CallRow.Key(call)));
  }

  private Optional<SeatRow> seat(OnTheLine line) {
    return rows.find(new SeatRow.Key(line.session()));
  }

  /** The number that they have now is taken too. */
  void hold(PersonRow person, CallRow call) {
    OnTheLine line = new OnTheLine(call.session(), call.intendedAt(), call.leaseEnds());
    person
        .number()
        .filter(number -> !number.equals(call.number()))
        .map(number -> NumberFold.known(rows, number))
        .filter(number -> number.line().isEmpty())
        .ifPresent(number -> rows.put(number.lined(Optional.of(line))));
  }

  /** The call is over, or they have yet another number. */
  void free(CallRow call) {
    rows.find(new PersonRow.Key(call.supporter()))
        .flatMap(PersonRow::number)
        .map(number -> NumberFold.known(rows, number))
        .filter(number -> holds(number, call))
        .map(NumberRow::number)
        .ifPresent(numbers::offTheLine);
  }

  private static boolean holds(NumberRow number, CallRow call) {
    return number
        .line()
        .filter(line -> line.session().equals(call.session()))
        .filter(line -> line.since().equals(call.intendedAt()))
        .isPresent();
  }
}
