package io.ringcycle.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;

/** Where entity managers come from. */
final class Factories {
  private Factories() {}

  /** On connections of that data source; whoever asks closes it. */
  static EntityManagerFactory on(DataSource database) {
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
