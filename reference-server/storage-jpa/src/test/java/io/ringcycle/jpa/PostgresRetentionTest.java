package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** What is taken away on PostgreSQL. */
class PostgresRetentionTest extends RetentionContract {
  @Override
  DataSource empty() {
    return Databases.postgres();
  }
}
