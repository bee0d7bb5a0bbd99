package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.StorageContract;

/** The contract of a store, on H2 in memory. */
class H2StorageTest implements StorageContract {
  @Override
  public Storage storage() {
    return JpaStorages.on(Databases.h2());
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
