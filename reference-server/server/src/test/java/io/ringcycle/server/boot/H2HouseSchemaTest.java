package io.ringcycle.server.boot;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The house on H2 in memory. */
class H2HouseSchemaTest implements HouseSchemaContract {
  @Override
  public DataSource database() {
    return Databases.h2();
  }
}
