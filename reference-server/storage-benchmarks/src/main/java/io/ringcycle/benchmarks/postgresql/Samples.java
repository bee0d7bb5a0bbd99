package io.ringcycle.benchmarks.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every single time that was measured, as CSV; rounds below zero are those that warm up. */
final class Samples implements AutoCloseable {
  private final Writer file;

  Samples(Path path) {
    this(writer(path));
  }

  private Samples(Writer file) {
    this.file = file;
    line("what,callers,round,number,contender,caller,nanoseconds");
  }

  /** Of what does not count. */
  static Samples forgotten() {
    return new Samples(Writer.nullWriter());
  }

  private static Writer writer(Path path) {
    try {
      return Files.newBufferedWriter(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Of the volleys of one round. */
  void add(Setting setting, int round, String contender, List<Volley.Times> volleys) {
    for (int number = 0; number < volleys.size(); number++) {
      List<Long> each = volleys.get(number).each();
      for (int caller = 0; caller < each.size(); caller++) {
        add(
            setting.queues() + "," + setting.callers() + "," + round + "," + number,
            contender + "," + caller,
            each.get(caller));
      }
    }
  }

  /** Of one thing that one caller does again and again. */
  void add(String what, List<Long> times) {
    for (int number = 0; number < times.size(); number++) {
      add("\"" + what + "\",1,0," + number, "S,0", times.get(number));
    }
  }

  private void add(String what, String who, long nanoseconds) {
    line(what + "," + who + "," + nanoseconds);
  }

  private void line(String text) {
    try {
      file.write(text + "\n");
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
