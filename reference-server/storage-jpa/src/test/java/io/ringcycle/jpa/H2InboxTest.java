package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import javax.sql.DataSource;

/** The inbox on H2 in memory. */
class H2InboxTest extends InboxContract {
  @Override
  DataSource empty() {
    return Databases.h2();
  }
}
