package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The tables on PostgreSQL. */
class PostgresSchemaTest implements SchemaContract {
  @Override
  public DataSource database() {
    return Databases.postgres();
  }
}
