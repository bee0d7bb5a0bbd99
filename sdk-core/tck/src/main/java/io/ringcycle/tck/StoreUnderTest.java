package io.ringcycle.tck;

import io.ringcycle.spi.storage.Storage;

/** What the contracts of a store have in common. */
public interface StoreUnderTest {
  /** A store that is empty, and to which nobody else writes; asked once for each history. */
  Storage storage();

  /** How many random histories are tried; fewer where the store is slow. */
  default int histories() {
    return 20;
  }

  /** How many people the callers of two nodes call at once; fewer where the store is slow. */
  default int attempts() {
    return 10_000;
  }
}
