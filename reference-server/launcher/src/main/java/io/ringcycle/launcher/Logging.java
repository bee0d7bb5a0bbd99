package io.ringcycle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is logged: all that the application says, and of the container what an operator has to know.
 * Each record is a line for people, or an object of JSON on a line.
 */
final class Logging {
  private static final String OWN = "/MICRO-INF/domain/logging.properties";
  private static final String FORMATTER = "java.util.logging.ConsoleHandler.formatter";
  private static final String PLAIN = "java.util.logging.SimpleFormatter";
  private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";

  /** Day, time, level, what is said, and what was thrown. */
  private static final String LINE = "%1$tF %1$tT %4$s %5$s%6$s%n";

  private static final String LEVEL = ".level";

  /** Of loggers whose level is not the container's. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "io.ringcycle",
          "INFO",
          "org.flywaydb.core.internal.command.DbMigrate",
          "INFO", // which tables are made or changed
          "jakarta.enterprise.web",
          "WARNING",
          "jakarta.enterprise.web.util",
          "SEVERE", // takes the drivers of databases away with an application that is none of ours
          "javax.enterprise.system.security.ssl",
          "SEVERE", // tells of expired certificates that came with the JVM
          "PayaraMicro",
          "SEVERE"); // warns that it unpacks itself into a temporary folder

  private final boolean json;

  private Logging(boolean json) {
    this.json = json;
  }

  /** Refuses what is neither {@code text} nor {@code json}. */
  static Logging of(Settings settings) {
    String format = settings.given("ringcycle.log.format").orElse("text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new IllegalArgumentException("RINGCYCLE_LOG_FORMAT is neither text nor json");
    }
    return new Logging(format.equals("json"));
  }

  /** Writes the container's own properties with what differs. */
  Path file(Path folder) throws IOException {
    Properties all = own();
    all.replaceAll((name, value) -> name.toString().endsWith(LEVEL) ? quieter(value) : value);
    LEVELS.forEach((logger, level) -> all.setProperty(logger + LEVEL, level));
    all.setProperty(FORMATTER, json ? JSON : PLAIN);
    all.setProperty(PLAIN + ".format", LINE);
    Path file = folder.resolve("logging.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, "written anew at each start");
    }
    return file;
  }

  private static Object quieter(Object level) {
    return level.equals("INFO") ? "WARNING" : level;
  }

  private static Properties own() throws IOException {
    Properties all = new Properties();
    try (InputStream stream =
        Optional.ofNullable(Logging.class.getResourceAsStream(OWN)).orElseThrow()) {
      all.load(stream);
    }
    return all;
  }
}
