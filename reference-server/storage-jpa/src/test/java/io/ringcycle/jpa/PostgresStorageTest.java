package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import io.ringcycle.spi.storage.Storage;

/** The contract of a store, on PostgreSQL. */
class PostgresStorageTest implements DatabaseContract {
  @Override
  public Storage storage() {
    return JpaStore.on(Databases.postgres()).storage();
  }
}
