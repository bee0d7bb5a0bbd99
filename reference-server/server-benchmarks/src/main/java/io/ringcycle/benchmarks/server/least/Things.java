package io.ringcycle.benchmarks.server.least;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the table once before the first request, as a server does that looks what is due. */
@DataSourceDefinition(
    name = "java:app/jdbc/least",
    className = "org.h2.jdbcx.JdbcDataSource",
    url = "jdbc:h2:mem:least;DB_CLOSE_DELAY=-1",
    user = "sa",
    initialPoolSize = 1,
    minPoolSize = 1)
@ApplicationScoped
public class Things {
  @PersistenceContext private EntityManager entities;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    count();
  }

  /** How many there are. */
  public int count() {
    return entities.createQuery("select t from Thing t", Thing.class).getResultList().size();
  }
}
