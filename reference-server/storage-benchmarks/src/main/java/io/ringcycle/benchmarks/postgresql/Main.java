package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Page;
import io.ringcycle.database.Postgres;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures everything and writes the page. */
public final class Main {
  private static final int COMMAND_LINE = 2;

  /**
   * That tables are made is no news; kept here, because levels are forgotten with their loggers.
   */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Main() {}

  /** Takes the options that {@code --help} tells. */
  public static void main(String[] arguments) {
    FLYWAY.setLevel(Level.WARNING);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (words.contains("--help")) {
      out.print(Options.HELP);
    } else {
      measure(options(words, out), out);
    }
    System.exit(0); // pools leave threads behind where a run is broken off
  }

  private static Options options(List<String> words, PrintStream out) {
    try {
      Options options = Options.read(words, root().resolve("site/benchmarks-postgresql.md"));
      page(options).check();
      return options;
    } catch (IllegalArgumentException senseless) {
      out.println("! " + senseless.getMessage() + "; --help tells what is possible.");
      System.exit(COMMAND_LINE);
      throw senseless;
    }
  }

  private static Page page(Options options) {
    return new Page(options.page(), "reference-server/storage-benchmarks/run");
  }

  private static void measure(Options options, PrintStream out) {
    Path folder = root().resolve("reference-server/storage-benchmarks/target/measured");
    try {
      Files.createDirectories(folder);
      String text = measured(options, folder, out);
      Files.writeString(folder.resolve("report.md"), text + "\n");
      out.println(text);
      out.println("Single times are in " + folder.resolve("samples.csv"));
      if (options.everything()) {
        page(options).write(text);
        out.println("Written into " + options.page());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String measured(Options options, Path folder, PrintStream out) {
    String commit = System.getProperty("ringcycle.commit", "unknown");
    try (Postgres server = Server.start();
        Samples samples = new Samples(folder.resolve("samples.csv"))) {
      return new Report(new Run(server, options, samples, commit, out).figures()).text();
    }
  }

  /** Where the project is; the script that starts the program knows. */
  private static Path root() {
    return Path.of(System.getProperty("ringcycle.root", ".")).toAbsolutePath().normalize();
  }
}
