package io.ringcycle.tck;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.spi.storage.Storage;

class MemoryStorageContractTest implements StorageContract {
  @Override
  public Storage storage() {
    return new MemoryStorage();
  }

  @Override
  public int histories() {
    return 150;
  }
}
