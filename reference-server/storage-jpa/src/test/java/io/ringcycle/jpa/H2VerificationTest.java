package io.ringcycle.jpa;

import io.ringcycle.database.Databases;

/** Verification on H2 in memory. */
class H2VerificationTest extends TamperedDatabase {
  H2VerificationTest() {
    super(Databases.h2());
  }
}
