package io.ringcycle.server.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * Where connections come from: straight from the pool, or by way of the container for whoever works
 * in a transaction of its own, who gets one of the same pool.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/ringcycle",
    className = "io.ringcycle.server.boot.ConfiguredDataSource",
    minPoolSize = 0,
    maxPoolSize = Databases.UNLIMITED,
    maxIdleTime = 0,
    properties = {
      "fish.payara.pooling=false",
      "fish.payara.match-connections=false", // of a pool, of which there is none
      // or each connection that is lent is asked first what its database is called by
      "fish.payara.skip-client-info-validation=true"
    })
@ApplicationScoped
public class Databases {
  /** The pool has a limit; one would have the container refuse whoever only has to wait. */
  static final int UNLIMITED = 10_000;

  @Produces
  DataSource database() {
    return Pool.get();
  }
}
