package io.ringcycle.server.boot;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The house on a real PostgreSQL. */
class PostgresHouseSchemaTest implements HouseSchemaContract {
  @Override
  public DataSource database() {
    return Databases.postgres();
  }
}
