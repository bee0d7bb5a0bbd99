package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.function.Consumer;
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
    return within(entities, dialect::seeOneState, question);
  }

  @Override
  public void change(EntityManager entities, Runnable work) {
    within(
        entities,
        dialect::seeWhatIsCommitted,
        () -> {
          work.run();
          return "";
        });
  }

  private static <T> T within(
      EntityManager entities, Consumer<Connection> isolation, Supplier<T> work) {
    entities.getTransaction().begin();
    try {
      // else questions are asked outside of it, each of another state
      entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
      isolation.accept(entities.unwrap(Connection.class));
      T result = work.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }
}
