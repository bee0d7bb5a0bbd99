package io.ringcycle.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.util.Version;

/**
 * On what it was measured, with what and how.
 *
 * @param lines in the order in which they are shown
 */
record Manifest(Map<String, String> lines) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Keeps the order. */
  Manifest {
    lines = new LinkedHashMap<>(lines);
  }

  /** Of a run on this machine that began then and has just ended. */
  static Manifest of(Plan plan, String commit, double loadBefore, Instant from, Instant to) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("date", MINUTE.format(from));
    lines.put("commit", commit);
    lines.put("processor", processor() + ", " + cores() + " cores");
    lines.put("operating system", property("os.name") + " " + property("os.version"));
    lines.put("Java", property("java.vm.name") + " " + property("java.runtime.version"));
    lines.put("flags of the measuring processes", String.join(" ", Stopwatch.JVM));
    lines.put("JMH", Version.getPlainVersion());
    lines.put("processes for each state, rounds in each", plan.forks() + ", " + plan.rounds());
    lines.put("load before and after", load(loadBefore) + ", " + load(load()));
    lines.put("length of the run", Duration.between(from, to).toMinutes() + " minutes");
    return new Manifest(lines);
  }

  /** How busy the machine is with other things, where it tells. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String load(double average) {
    return average < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", average);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  /** Its model where the system tells it, else its kind. */
  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> property("os.arch"));
    } catch (IOException untold) {
      return property("os.arch");
    }
  }
}
