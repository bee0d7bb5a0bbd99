package io.ringcycle.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every single time that was measured, as CSV. Safe for use by several threads. */
final class Samples implements AutoCloseable {
  private final Writer file;

  Samples(Path path) throws IOException {
    this.file = Files.newBufferedWriter(path);
    file.write("what,number,nanoseconds\n");
  }

  synchronized void add(String what, int number, long nanoseconds) {
    try {
      file.write("\"" + what + "\"," + number + "," + nanoseconds + "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
