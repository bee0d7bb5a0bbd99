package io.ringcycle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page whose figures are written anew by each run, and whose words are not. */
final class Page {
  static final String FROM = "<!-- measured: written by sdk-core/benchmarks/run -->";
  static final String TO = "<!-- measured: end -->";

  private Page() {}

  /** Refuses a page that is not there or has no place for figures, before any is measured. */
  static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no page " + file);
    }
    with(read(file), "");
  }

  /** Puts the figures between the two marks. */
  static void write(Path file, String figures) {
    try {
      Files.writeString(file, with(read(file), figures));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The page with these figures; refused where it lacks the marks. */
  static String with(String page, String figures) {
    int from = page.indexOf(FROM);
    int to = page.indexOf(TO);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("the page has no place for figures: " + FROM);
    }
    return page.substring(0, from + FROM.length()) + "\n\n" + figures + "\n\n" + page.substring(to);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
