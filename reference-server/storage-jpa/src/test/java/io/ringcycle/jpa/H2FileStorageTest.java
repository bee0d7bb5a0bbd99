package io.ringcycle.jpa;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.database.Pools;
import io.ringcycle.spi.storage.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract of a store, on H2 in a file. */
class H2FileStorageTest implements DatabaseContract {
  private final List<HikariDataSource> opened = new ArrayList<>();

  @TempDir private Path folder;

  @Override
  public Storage storage() {
    opened.add(Pools.h2(folder.resolve("db" + opened.size())));
    return JpaStore.on(opened.get(opened.size() - 1)).storage();
  }

  /** Before the folder goes. */
  @AfterEach
  void close() {
    opened.forEach(HikariDataSource::close);
  }
}
