package io.ringcycle.factsfile;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.StorageContract;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class FileStorageContractTest implements StorageContract {
  private final AtomicInteger files = new AtomicInteger();

  @TempDir private Path folder;

  @Override
  public Storage storage() {
    Path file = folder.resolve("facts-" + files.incrementAndGet() + ".jsonl");
    return FileStorage.open(file, new MemoryStorage());
  }

  /** Every change waits for the disk. */
  @Override
  public int histories() {
    return 4;
  }

  @Override
  public int attempts() {
    return 100;
  }
}
