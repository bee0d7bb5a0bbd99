package io.ringcycle.jpa;

/** Verification on PostgreSQL. */
class PostgresVerificationTest extends TamperedDatabase {
  PostgresVerificationTest() {
    super(Databases.postgres());
  }
}
