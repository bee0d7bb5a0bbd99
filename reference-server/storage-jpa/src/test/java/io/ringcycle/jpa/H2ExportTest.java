package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** Export and import on H2 in memory. */
class H2ExportTest extends ExportContract {
  @Override
  DataSource empty() {
    return Databases.h2();
  }
}
