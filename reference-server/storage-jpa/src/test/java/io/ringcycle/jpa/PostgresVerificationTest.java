package io.ringcycle.jpa;

import io.ringcycle.database.Databases;

/** Verification on PostgreSQL. */
class PostgresVerificationTest extends TamperedDatabase {
  PostgresVerificationTest() {
    super(Databases.postgres());
  }
}
