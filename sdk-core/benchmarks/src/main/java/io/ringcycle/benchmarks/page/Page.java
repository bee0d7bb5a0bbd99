package io.ringcycle.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page whose figures are written anew by each run, and whose words are not.
 *
 * @param file where it is
 * @param program whose figures they are, as its mark on the page names it
 */
public record Page(Path file, String program) {
  static final String TO = "<!-- measured: end -->";

  String from() {
    return "<!-- measured: written by " + program + " -->";
  }

  /** Refuses a page that is not there or has no place for figures, before any is measured. */
  public void check() {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no page " + file);
    }
    with(read(), "");
  }

  /** Puts the figures between the two marks. */
  public void write(String figures) {
    try {
      Files.writeString(file, with(read(), figures));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The page with these figures; refused where it lacks the marks. */
  String with(String page, String figures) {
    int from = page.indexOf(from());
    int to = page.indexOf(TO);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("the page has no place for figures: " + from());
    }
    String before = page.substring(0, from + from().length());
    return before + "\n\n" + figures + "\n\n" + page.substring(to);
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
