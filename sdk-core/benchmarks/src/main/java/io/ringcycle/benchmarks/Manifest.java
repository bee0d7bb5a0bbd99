package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Machine;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.util.Version;

/**
 * On what it was measured, with what and how.
 *
 * @param lines in the order in which they are shown
 */
record Manifest(Map<String, String> lines) {
  /** Keeps the order. */
  Manifest {
    lines = new LinkedHashMap<>(lines);
  }

  /** Of a run on this machine that began then and has just ended. */
  static Manifest of(Plan plan, String commit, double loadBefore, Instant from, Instant to) {
    Map<String, String> lines = Machine.lines(from, commit);
    lines.put("flags of the measuring processes", String.join(" ", Stopwatch.JVM));
    lines.put("JMH", Version.getPlainVersion());
    lines.put("processes for each state, rounds in each", plan.forks() + ", " + plan.rounds());
    lines.put("load before and after", load(loadBefore) + ", " + load(Machine.load()));
    lines.put("length of the run", Duration.between(from, to).toMinutes() + " minutes");
    return new Manifest(lines);
  }

  private static String load(double average) {
    return Machine.load(average);
  }
}
