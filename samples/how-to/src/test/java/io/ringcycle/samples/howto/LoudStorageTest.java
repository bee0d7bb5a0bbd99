package io.ringcycle.samples.howto;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.StorageContract;

class LoudStorageTest implements StorageContract {
  @Override
  public Storage storage() {
    return new LoudStorage(new MemoryStorage(), facts -> {});
  }
}
