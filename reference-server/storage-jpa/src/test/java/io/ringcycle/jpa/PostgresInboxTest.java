package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The inbox on PostgreSQL. */
class PostgresInboxTest extends InboxContract {
  @Override
  DataSource empty() {
    return Databases.postgres();
  }
}
