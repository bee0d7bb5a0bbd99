package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Machine;
import io.ringcycle.benchmarks.page.Page;
import io.ringcycle.benchmarks.page.Table;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures everything and writes the page. */
public final class Main {
  private static final int COMMAND_LINE = 2;
  private static final String HERE = "reference-server/server-benchmarks";

  /**
   * That tables are made is no news; kept here, because levels are forgotten with their loggers.
   */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Options options;
  private final PrintStream out;

  private Main(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Takes the options that {@code --help} tells.
   *
   * @throws Exception whatever keeps a server from being measured
   */
  public static void main(String[] arguments) throws Exception {
    FLYWAY.setLevel(Level.WARNING);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (words.contains("--help")) {
      out.print(Options.HELP);
    } else {
      new Main(options(words, out), out).measure();
    }
    System.exit(0); // clients leave threads behind
  }

  private static Options options(List<String> words, PrintStream out) {
    try {
      Options options = Options.read(words, root().resolve("site/benchmarks-server.md"));
      page(options).check();
      return options;
    } catch (IllegalArgumentException senseless) {
      out.println("! " + senseless.getMessage() + "; --help tells what is possible.");
      System.exit(COMMAND_LINE);
      throw senseless;
    }
  }

  private static Page page(Options options) {
    return new Page(options.page(), HERE + "/run");
  }

  private void measure() throws Exception {
    Path folder = Files.createDirectories(root().resolve(HERE + "/target/measured"));
    Place place = new Place(root().resolve("reference-server/launcher/target"), folder);
    Instant from = Instant.now();
    double load = Machine.load();
    List<String> sections = new ArrayList<>();
    try (Samples samples = new Samples(folder.resolve("samples.csv"))) {
      sections.addAll(new Chapters(place, options, samples, out).sections());
    }
    sections.add(0, Chapters.section("The manifest", manifest(from, load)));
    String text = String.join("\n\n", sections);
    Files.writeString(folder.resolve("report.md"), text + "\n");
    out.println(text);
    out.println("Single times are in " + folder.resolve("samples.csv"));
    if (options.everything()) {
      page(options).write(text);
      out.println("Written into " + options.page());
    }
  }

  private Table manifest(Instant from, double load) {
    Map<String, String> lines =
        Machine.lines(from, System.getProperty("ringcycle.commit", "unknown"));
    lines.put("length of the run", Duration.between(from, Instant.now()).toMinutes() + " minutes");
    lines.put("load before and after", Machine.load(load) + ", " + Machine.load(Machine.load()));
    lines.put("flags of servers that are started", String.join(" ", Place.QUICK));
    lines.put("flags of servers that are worked with", String.join(" ", Place.LASTING));
    lines.put("database of the callers", "PostgreSQL, " + new TreeMap<>(Callers.DURABLE));
    lines.put("database of the rest", "H2 in the memory of the server");
    lines.put("a call of a caller takes", options.cycle().toSeconds() + " s");
    lines.put("callers phone for", options.length().toSeconds() + " s");
    Table table = Table.of("what", "this run");
    lines.forEach(table::row);
    return table;
  }

  /** Where the project is; the script that starts the program knows. */
  private static Path root() {
    return Path.of(System.getProperty("ringcycle.root", ".")).toAbsolutePath().normalize();
  }
}
