package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What a store does beside facts and rows, each time through its door. */
final class Work {
  private final Door door;
  private final Transactions transactions;
  private final Dialect dialect;

  Work(Door door, Transactions transactions, Dialect dialect) {
    this.door = door;
    this.transactions = transactions;
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Sees one state. */
  <T> T look(Function<EntityManager, T> question) {
    return done(entities -> transactions.snapshot(entities, () -> question.apply(entities)));
  }

  /** Changes rows, which may be tried more than once, and says how many. */
  long change(ToLongFunction<EntityManager> statements) {
    return done(entities -> changed(entities, statements));
  }

  private long changed(EntityManager entities, ToLongFunction<EntityManager> statements) {
    AtomicLong rows = new AtomicLong();
    transactions.change(
        entities,
        () -> {
          new Locks(entities, dialect).begin();
          rows.set(statements.applyAsLong(entities));
        });
    return rows.get();
  }

  private <T> T done(Function<EntityManager, T> work) {
    return door.through(
        () -> Trouble.told(() -> Attempts.repeated(number -> transactions.with(work))));
  }
}
