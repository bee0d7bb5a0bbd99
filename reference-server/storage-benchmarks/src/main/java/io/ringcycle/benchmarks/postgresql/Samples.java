package io.ringcycle.benchmarks.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every single time that was measured, as CSV. */
final class Samples implements AutoCloseable {
  private final Writer file;

  Samples(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      file = Files.newBufferedWriter(path);
      file.write("queues,callers,round,volley,contender,caller,nanoseconds\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Of one volley. */
  void add(Setting setting, int round, int volley, String contender, Volley.Times times) {
    String before =
        "%s,%d,%d,%d,%s,".formatted(setting.queues(), setting.callers(), round, volley, contender);
    try {
      for (int caller = 0; caller < times.each().size(); caller++) {
        file.write(before + caller + "," + times.each().get(caller) + "\n");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
