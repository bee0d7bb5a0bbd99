package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** Export and import on PostgreSQL. */
class PostgresExportTest extends ExportContract {
  @Override
  DataSource empty() {
    return Databases.postgres();
  }
}
