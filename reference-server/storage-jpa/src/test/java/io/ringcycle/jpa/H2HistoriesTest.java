package io.ringcycle.jpa;

import io.ringcycle.database.Databases;

/** Histories on H2 in memory. */
class H2HistoriesTest extends HistoriesContract {
  H2HistoriesTest() {
    super(Databases.h2(), 30);
  }
}
