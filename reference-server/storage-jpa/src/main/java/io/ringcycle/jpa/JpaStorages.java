package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;

/** Stores of Java SE. */
public final class JpaStorages {
  private JpaStorages() {}

  /**
   * On a database of one's own; its tables are made if they are missing. Throws {@link
   * StorageUnavailableException} while the database is away, and {@link NewerSchemaException} where
   * the tables are of a later time.
   */
  public static Storage on(DataSource database) {
    return Trouble.told(() -> opened(database));
  }

  private static Storage opened(DataSource database) {
    Dialect dialect = Dialect.of(database);
    Schema.of(database, dialect).migrate();
    return new JpaStorage(new PlainTransactions(factory(database), dialect), dialect);
  }

  static EntityManagerFactory factory(DataSource database) {
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "ringcycle", Map.of("jakarta.persistence.nonJtaDataSource", new Lending(database)));
    Session session = factory.unwrap(Session.class);
    // which would wait for a database that is away, and keep others waiting
    session.getLogin().setQueryRetryAttemptCount(0);
    Prepared.in(session);
    return factory;
  }
}
