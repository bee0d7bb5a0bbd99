package io.ringcycle.fold;

import io.ringcycle.model.CallId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.PersonRow;
import java.util.Optional;
import java.util.stream.Stream;

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
    return ReachFold.number(rows, person).stream()
        .flatMap(Talking::calls)
        .flatMap(call -> rows.find(new CallRow.Key(call)).stream())
        .filter(call -> call.open() && call.supporter().equals(person.supporter()))
        .findFirst();
  }

  private static Stream<CallId> calls(NumberRow number) {
    Stream<CallId> ofOthers = number.lines().stream().flatMap(line -> line.call().stream());
    return Stream.concat(number.liveCall().stream(), ofOthers);
  }

  /** The number that they have now is taken too. */
  void hold(PersonRow person, CallRow call) {
    OnTheLine line =
        new OnTheLine(
            call.session(), Optional.of(call.call()), call.intendedAt(), call.leaseEnds(), false);
    person
        .number()
        .filter(number -> !number.equals(call.number()))
        .map(number -> NumberFold.known(rows, number))
        .ifPresent(number -> rows.put(number.lined(line)));
  }

  /** The call is over, or they have yet another number. */
  void free(CallRow call) {
    rows.find(new PersonRow.Key(call.supporter()))
        .flatMap(PersonRow::number)
        .ifPresent(number -> numbers.offTheLine(number, line -> isOn(line, call)));
  }

  private static boolean isOn(OnTheLine line, CallRow call) {
    return line.call().filter(call.call()::equals).isPresent();
  }
}
