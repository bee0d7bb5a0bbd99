package io.ringcycle.jpa;

import io.ringcycle.tck.StorageContract;

/** The contract of a store, in a measure that suits a database. */
interface DatabaseContract extends StorageContract {
  @Override
  default int histories() {
    return Integer.getInteger("store.histories", 2);
  }

  @Override
  default int attempts() {
    return 100;
  }
}
