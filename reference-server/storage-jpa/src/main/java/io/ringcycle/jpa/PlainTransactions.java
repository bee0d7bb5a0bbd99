package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Transactions of Java SE: the connections of a data source, and nothing else. */
final class PlainTransactions implements Transactions {
  private static final Logger LOG = System.getLogger(PlainTransactions.class.getName());

  private final EntityManagerFactory factory;
  private final Dialect dialect;

  PlainTransactions(EntityManagerFactory factory, Dialect dialect) {
    this.factory = factory;
    this.dialect = dialect;
  }

  @Override
  public <T> T with(Function<EntityManager, T> work) {
    return Lending.gettingBack(() -> managed(work));
  }

  private <T> T managed(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      return work.apply(entities);
    }
  }

  @Override
  public <T> T snapshot(EntityManager entities, Supplier<T> question) {
    try {
      return within(entities, connection -> seeingOneState(connection, question));
    } catch (BrokenCommitException nothingChanged) {
      throw nothingChanged.getCause();
    }
  }

  private <T> T seeingOneState(Connection connection, Supplier<T> question) {
    dialect.seeOneState(connection);
    try {
      return question.get();
    } finally {
      dialect.seeAsBefore(connection);
    }
  }

  @Override
  public void change(EntityManager entities, Runnable work) {
    within(
        entities,
        connection -> {
          dialect.seeWhatIsCommitted(connection);
          work.run();
          entities.flush(); // what breaks off after this is the commit itself
          return "";
        });
  }

  private static <T> T within(EntityManager entities, Function<Connection, T> work) {
    entities.getTransaction().begin();
    try {
      // else questions are asked outside of it, each of another state
      entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
      T result = work.apply(entities.unwrap(Connection.class));
      commit(entities);
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        rollback(entities);
      }
    }
  }

  private static void commit(EntityManager entities) {
    try {
      entities.getTransaction().commit();
    } catch (RuntimeException failure) {
      throw Trouble.isAway(failure) ? new BrokenCommitException(failure) : failure;
    }
  }

  /** What made it necessary is told, whatever becomes of it on a connection that is gone. */
  private static void rollback(EntityManager entities) {
    try {
      entities.getTransaction().rollback();
    } catch (RuntimeException gone) {
      LOG.log(Level.DEBUG, "a transaction could not be taken back", gone);
    }
  }
}
