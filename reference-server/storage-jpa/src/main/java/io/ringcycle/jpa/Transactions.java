package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the transactions of a store come from. Safe for use by several threads. */
interface Transactions {
  /** Hands over an entity manager that is open for as long as the work lasts. */
  <T> T with(Function<EntityManager, T> work);

  /** In a transaction that sees one state, and changes nothing. */
  <T> T snapshot(EntityManager entities, Supplier<T> question);

  /** In a transaction in which each statement sees what has been committed by then. */
  void change(EntityManager entities, Runnable work);
}
