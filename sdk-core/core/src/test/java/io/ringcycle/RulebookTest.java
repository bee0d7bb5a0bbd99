package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rulebook and the tests speak of the same rules. */
class RulebookTest {
  private static final Path RULEBOOK = Path.of("../../site/rulebook.md");
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("../tck/src/main/java"));
  private static final Path SOURCES = Path.of("../..");
  private static final String ID = "[A-Z]{3,8}-[0-9]{1,2}";

  @Test
  void everyRuleOfTheRulebookIsNamedByATestAndNoTestNamesAnother() {
    assertThat(named()).isEqualTo(written());
  }

  @Test
  void everyRuleThatTheSourcesNameIsInTheRulebook() {
    Set<String> mentioned = find(SOURCES, "(?:rules?|and|to) (" + ID + ")[).,\\s]");
    assertThat(written()).containsAll(mentioned);
    assertThat(mentioned).isNotEmpty();
  }

  private static Set<String> written() {
    return matches(read(RULEBOOK), "(?m)^\\| (" + ID + ") \\|").collect(Collectors.toSet());
  }

  private static Set<String> named() {
    return TESTS.stream()
        .flatMap(RulebookTest::files)
        .flatMap(file -> matches(read(file), "@Rule\\(([^)]*)\\)"))
        .flatMap(ids -> matches(ids, "\"(" + ID + ")\""))
        .collect(Collectors.toSet());
  }

  private static Set<String> find(Path root, String pattern) {
    return files(root)
        .filter(file -> file.toString().contains("/src/main/"))
        .flatMap(file -> matches(read(file), pattern))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Stream<String> matches(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
