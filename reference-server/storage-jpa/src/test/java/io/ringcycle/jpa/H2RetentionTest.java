package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** What is taken away on H2 in memory. */
class H2RetentionTest extends RetentionContract {
  @Override
  DataSource empty() {
    return Databases.h2();
  }
}
