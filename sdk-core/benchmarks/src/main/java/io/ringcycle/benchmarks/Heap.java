package io.ringcycle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept in memory.
 *
 * @param list bytes for a list and the people on it
 * @param session bytes for one session on it in which nothing has happened
 */
record Heap(long list, long session) {

  /** Measures it in a process of its own. */
  static Heap of(Folk folk, int members) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Stopwatch.JVM);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(HeapProbe.class.getName(), folk.name(), Integer.toString(members)));
    return read(command);
  }

  private static Heap read(List<String> command) {
    try {
      Process probe =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (probe.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("the process that weighs a list failed: " + said);
      }
      List<Long> figures = said.lines().map(Long::valueOf).toList();
      return new Heap(figures.get(0), figures.get(1));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
