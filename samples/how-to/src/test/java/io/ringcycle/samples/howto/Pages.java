package io.ringcycle.samples.howto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that ship, and the sources that they quote. */
final class Pages {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private Pages() {}

  static List<Path> all() {
    Stream<Path> papers =
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md").map(ROOT::resolve);
    return Stream.concat(papers, files(ROOT.resolve("site"), ".md").stream()).toList();
  }

  static Path reference() {
    return ROOT.resolve("site/reference.md");
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The first group of each match, in order. */
  static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
