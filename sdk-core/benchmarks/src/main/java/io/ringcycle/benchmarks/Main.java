package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Page;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Measures everything and writes the page. */
public final class Main {
  private static final int COMMAND_LINE = 2;

  private Main() {}

  /** Takes {@code --quick}, {@code --page FILE} and {@code --help}. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (words.contains("--help")) {
      out.print(Options.HELP);
    } else {
      measure(options(words, out), out);
    }
  }

  private static Options options(List<String> words, PrintStream out) {
    try {
      Options options = Options.read(words, root().resolve("site/benchmarks.md"));
      page(options).check();
      return options;
    } catch (IllegalArgumentException senseless) {
      out.println("! " + senseless.getMessage() + "; --help tells what is possible.");
      System.exit(COMMAND_LINE);
      throw senseless;
    }
  }

  private static void measure(Options options, PrintStream out) {
    Path logs = root().resolve("sdk-core/benchmarks/target/jmh");
    String commit = System.getProperty("ringcycle.commit", "unknown");
    Figures figures = new Run(options.plan(), commit, logs, out).figures();
    page(options).write(new Report(figures).text());
    out.println("Written into " + options.page());
  }

  private static Page page(Options options) {
    return new Page(options.page(), "sdk-core/benchmarks/run");
  }

  /** Where the project is; the script that starts the program knows. */
  private static Path root() {
    return Path.of(System.getProperty("ringcycle.root", ".")).toAbsolutePath().normalize();
  }
}
