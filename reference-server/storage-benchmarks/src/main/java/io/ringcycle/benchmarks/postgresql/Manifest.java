package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Machine;
import io.ringcycle.database.Postgres;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what it was measured, with what and how. */
record Manifest(Postgres server, Plan plan, String commit) {

  /** Of a run that began then and has just ended. */
  Map<String, String> lines(double loadBefore, Instant from) {
    Map<String, String> lines = Machine.lines(from, commit);
    lines.put(
        "flags",
        String.join(
            " ",
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .toList()));
    lines.put("database", server.database().word("select version()"));
    lines.put("settings that differ from the usual", settings());
    lines.put("libraries", libraries());
    lines.put(
        "members of the short and the long lists",
        Amounts.count(plan.shorter()) + ", " + Amounts.count(plan.longer()));
    lines.put("rounds, turns in each", plan.effort().rounds() + ", " + plan.effort().turns());
    lines.put("claims of each caller in practice before", Amounts.count(plan.practice().turns()));
    lines.put(
        "load before and after", Machine.load(loadBefore) + ", " + Machine.load(Machine.load()));
    lines.put("length of the run", Duration.between(from, Instant.now()).toMinutes() + " minutes");
    return lines;
  }

  private static String settings() {
    return Server.SETTINGS.entrySet().stream()
        .map(setting -> setting.getKey() + " = " + setting.getValue())
        .collect(Collectors.joining(", "));
  }

  /** By the names of their files, which carry the versions. */
  private static String libraries() {
    return Stream.of(
            "com.zaxxer.hikari.HikariDataSource",
            "org.postgresql.Driver",
            "org.eclipse.persistence.jpa.PersistenceProvider",
            "org.HdrHistogram.Histogram")
        .map(Manifest::file)
        .collect(Collectors.joining(", "));
  }

  private static String file(String type) {
    try {
      String path =
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().getPath();
      return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
