package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The tables on H2 in memory. */
class H2SchemaTest implements SchemaContract {
  @Override
  public DataSource database() {
    return Databases.h2();
  }
}
