package io.ringcycle.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.spi.Clock;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A log that a killed process leaves whole: each line is handed to the system by itself. */
final class LogFile {
  private final FileOutputStream out;
  private final Clock clock;

  LogFile(Path file, Clock clock) {
    this.clock = clock;
    try {
      out = new FileOutputStream(file.toFile(), true);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  synchronized void write(String... words) {
    try {
      out.write((Entry.of(clock.now(), words).line() + "\n").getBytes(UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<Entry> read(Path file) {
    try {
      return Files.readString(file).lines().map(Entry::parse).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
