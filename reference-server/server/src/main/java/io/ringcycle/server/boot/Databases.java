package io.ringcycle.server.boot;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;

/** What the container lends: a pool of connections, and its transactions. */
@DataSourceDefinition(
    name = Databases.NAME,
    className = "io.ringcycle.server.boot.ConfiguredDataSource",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 32)
@ApplicationScoped
public class Databases {
  /** By which the container knows the pool. */
  static final String NAME = "java:app/jdbc/ringcycle";

  @Resource(lookup = NAME)
  private DataSource database;

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactions;

  @Produces
  DataSource database() {
    return database;
  }

  TransactionManager transactions() {
    return transactions;
  }
}
