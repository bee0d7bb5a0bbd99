package io.ringcycle.jpa;

import io.ringcycle.database.Databases;
import io.ringcycle.spi.storage.Storage;

/** The contract of a store, on H2 in memory. */
class H2StorageTest implements DatabaseContract {
  @Override
  public Storage storage() {
    return JpaStore.on(Databases.h2()).storage();
  }
}
