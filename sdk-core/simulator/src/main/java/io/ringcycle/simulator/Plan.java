package io.ringcycle.simulator;

import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Telephony;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * On what a history is played.
 *
 * @param storage an empty store, shared by both nodes
 * @param engine what stands between a node and the store
 * @param telephone what stands between a node and the network
 * @param clock what a node, by its number, takes for the present
 * @param register what stands between a node and the register outside
 * @param settling whether the nodes look now and then for what has fallen due
 */
record Plan(
    Supplier<? extends Storage> storage,
    UnaryOperator<Storage> engine,
    UnaryOperator<Telephony> telephone,
    BiFunction<Integer, Clock, Clock> clock,
    UnaryOperator<Suppression> register,
    boolean settling) {

  static Plan on(Supplier<? extends Storage> storage) {
    return new Plan(
        storage,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        (node, clock) -> clock,
        UnaryOperator.identity(),
        true);
  }

  Plan engine(UnaryOperator<Storage> other) {
    return new Plan(storage, other, telephone, clock, register, settling);
  }

  Plan telephone(UnaryOperator<Telephony> other) {
    return new Plan(storage, engine, other, clock, register, settling);
  }

  Plan clock(BiFunction<Integer, Clock, Clock> other) {
    return new Plan(storage, engine, telephone, other, register, settling);
  }

  Plan register(UnaryOperator<Suppression> other) {
    return new Plan(storage, engine, telephone, clock, other, settling);
  }

  Plan settling(boolean wanted) {
    return new Plan(storage, engine, telephone, clock, register, wanted);
  }
}
