package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Transactions of Java SE: the connections of a data source, and nothing else. */
final class PlainTransactions implements Transactions {
  private final EntityManagerFactory factory;
  private final Dialect dialect;

  PlainTransactions(EntityManagerFactory factory, Dialect dialect) {
    this.factory = factory;
    this.dialect = dialect;
  }

  @Override
  public <T> T with(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      return work.apply(entities);
    }
  }

  @Override
  public <T> T snapshot(EntityManager entities, Supplier<T> question) {
    return within(entities, dialect.snapshot(), question);
  }

  @Override
  public void change(EntityManager entities, Runnable work) {
    within(
        entities,
        Connection.TRANSACTION_READ_COMMITTED,
        () -> {
          work.run();
          return "";
        });
  }

  private static <T> T within(EntityManager entities, int isolation, Supplier<T> work) {
    entities.getTransaction().begin();
    try {
      // else questions are asked outside of it, each of another state
      entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
      isolate(entities.unwrap(Connection.class), isolation);
      T result = work.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }

  private static void isolate(Connection connection, int isolation) {
    try {
      if (connection.getTransactionIsolation() != isolation) {
        connection.setTransactionIsolation(isolation);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the database has no such isolation", failure);
    }
  }
}
