package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** Stores of Java SE. */
public final class JpaStorages {
  private JpaStorages() {}

  /** On a database of one's own; its tables are made if they are missing. */
  public static Storage on(DataSource database) {
    Dialect dialect = Dialect.of(database);
    Schema.migrate(database, dialect);
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "ringcycle", Map.of("jakarta.persistence.nonJtaDataSource", database));
    return new JpaStorage(new PlainTransactions(factory, dialect), dialect);
  }
}
