package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.StorageContract;

/** The contract of a store, on PostgreSQL. */
class PostgresStorageTest implements StorageContract {
  @Override
  public Storage storage() {
    return JpaStorages.on(Databases.postgres());
  }

  @Override
  public int histories() {
    return 4;
  }

  @Override
  public int attempts() {
    return 100;
  }
}
