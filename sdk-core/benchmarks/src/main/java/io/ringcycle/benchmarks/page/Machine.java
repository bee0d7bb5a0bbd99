package io.ringcycle.benchmarks.page;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** On what it was measured, for the manifest of a run. */
public final class Machine {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Machine() {}

  /** When, which sources, and what this machine is. */
  public static Map<String, String> lines(Instant from, String commit) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("date", MINUTE.format(from));
    lines.put("commit", commit);
    lines.put("processor", processor() + ", " + cores() + " cores");
    lines.put("operating system", property("os.name") + " " + property("os.version"));
    lines.put("Java", property("java.vm.name") + " " + property("java.runtime.version"));
    return lines;
  }

  /** How busy the machine is with other things, where it tells. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** The same as people read it. */
  public static String load(double average) {
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
