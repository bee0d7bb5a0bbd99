package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.Caller;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A command, and what must be there once a client was told that it has been done.
 *
 * @param rule what is broken if it is not
 * @param caller who gives it
 * @param leaves whether that fact is what it leaves
 * @param needless whether there is nothing to do, as the ledger has it now
 */
record Deed(
    String rule,
    Caller caller,
    Consumer<Desk> command,
    Predicate<Recorded> leaves,
    BooleanSupplier needless) {

  /** One that always leaves a fact of its caller. */
  static <F extends Fact> Deed leaving(
      String rule, Caller caller, Class<F> type, Predicate<F> fact, Consumer<Desk> command) {
    return new Deed(rule, caller, command, one -> isBy(caller, one, type, fact), () -> false);
  }

  private static <F extends Fact> boolean isBy(
      Caller caller, Recorded one, Class<F> type, Predicate<F> fact) {
    return type.isInstance(one.fact())
        && one.by().filter(caller.id()::equals).isPresent()
        && fact.test(type.cast(one.fact()));
  }

  /** The same, but that there may be nothing to do. */
  Deed unless(BooleanSupplier nothingToDo) {
    return new Deed(rule, caller, command, leaves, nothingToDo);
  }
}
