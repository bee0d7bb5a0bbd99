package io.ringcycle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How the container logs: as it does by itself, or each record as an object of JSON on a line. */
final class Logging {
  private static final String OWN = "/MICRO-INF/domain/logging.properties";
  private static final String FORMATTER = "java.util.logging.ConsoleHandler.formatter";
  private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";
  private static final String COLOURS =
      "com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor";

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
    all.setProperty(COLOURS, "false"); // it is read by machines, and kept in files
    if (json) {
      all.setProperty(FORMATTER, JSON);
    }
    Path file = folder.resolve("logging.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, "written anew at each start");
    }
    return file;
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
