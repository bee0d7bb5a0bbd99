package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page and the file of a self-hoster say of settings is what the code asks for. */
class SettingsTest {
  private static final Path SITE = Path.of(System.getProperty("ringcycle.site"));
  private static final Path SERVER = SITE.resolveSibling("reference-server");
  private static final Pattern ASKED = Pattern.compile("\"(ringcycle(?:\\.[a-zA-Z0-9-]+)+)\"");
  private static final Pattern DEFAULT =
      Pattern.compile("name = \"(ringcycle[.a-zA-Z0-9-]+)\",\\s*defaultValue = \"([^\"]*)\"");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(RINGCYCLE_[A-Z0-9_]+)` \\| (?:`([^`]*)`)?");
  private static final Pattern LINE = Pattern.compile("(?m)^#(ringcycle[.a-zA-Z0-9-]+)=(.*)$");

  @Test
  void eachSettingThatTheCodeAsksForIsOnThePageAndInTheFile() {
    Set<String> asked = asked();

    assertThat(asked).hasSizeGreaterThan(5);
    assertThat(page().keySet()).isEqualTo(asked);
    assertThat(file().keySet()).containsAll(asked);
  }

  @Test
  void eachDefaultIsTheOneThatThePageAndTheFileTell() {
    Map<String, String> page = page();
    Map<String, String> file = file();

    assertThat(defaults()).hasSizeGreaterThan(3);
    defaults()
        .forEach(
            (name, value) -> {
              assertThat(page).as(name).containsEntry(name, value);
              assertThat(file).as(name).containsEntry(name, value);
            });
  }

  private static Set<String> asked() {
    return sources()
        .flatMap(source -> ASKED.matcher(source).results())
        .map(SettingsTest::variable)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> defaults() {
    Map<String, String> all =
        sources()
            .flatMap(source -> DEFAULT.matcher(source).results())
            .collect(Collectors.toMap(SettingsTest::variable, SettingsTest::value));
    Pattern.compile("(?m)^(ringcycle[.a-zA-Z0-9-]+)=(.*)$")
        .matcher(
            read(
                SERVER.resolve(
                    "server/src/main/resources/META-INF/microprofile-config.properties")))
        .results()
        .forEach(found -> all.put(variable(found), value(found)));
    return all;
  }

  private static Map<String, String> page() {
    return ROW.matcher(read(SITE.resolve("server.md")))
        .results()
        .collect(
            Collectors.toMap(
                SettingsTest::variable, SettingsTest::value, (one, other) -> one, TreeMap::new));
  }

  private static Map<String, String> file() {
    return LINE.matcher(read(SERVER.resolve("bundle/src/main/bundle/conf/ringcycle.properties")))
        .results()
        .collect(Collectors.toMap(SettingsTest::variable, SettingsTest::value));
  }

  /** As MicroProfile Config has it. */
  private static String variable(MatchResult found) {
    return found.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static String value(MatchResult found) {
    return found.group(2) == null ? "" : found.group(2);
  }

  private static Stream<String> sources() {
    return Stream.of("server", "launcher")
        .map(module -> SERVER.resolve(module).resolve("src/main/java"))
        .flatMap(SettingsTest::files)
        .filter(file -> file.toString().endsWith(".java"))
        .map(SettingsTest::read);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
