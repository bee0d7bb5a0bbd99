package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The outbox on H2 in memory. */
class H2OutboxTest extends OutboxContract {
  @Override
  DataSource empty() {
    return Databases.h2();
  }
}
