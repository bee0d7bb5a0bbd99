package io.ringcycle.jpa;

import io.ringcycle.database.Databases;

/** Histories on PostgreSQL. */
class PostgresHistoriesTest extends HistoriesContract {
  PostgresHistoriesTest() {
    super(Databases.postgres(), 10);
  }
}
