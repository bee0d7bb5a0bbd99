package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of this program is what it prints. */
class PagesTest {
  private static final Path ROOT = Path.of("../..");

  @TempDir Path folder;

  @Test
  void theReadmeShowsTheFirstScreen() throws IOException {
    String facts = folder.resolve("facts.jsonl").toString();
    List<String> shown = matches("(?s)```text\n(.*?)```", ROOT.resolve("README.md"));
    assertThat(Played.play(List.of("--facts", facts), "q").screen())
        .contains(shown.get(0).stripTrailing());
  }

  @Test
  void theReferenceListsEveryCommandInTheWordsOfTheHelp() throws IOException {
    String facts = folder.resolve("facts.jsonl").toString();
    String help = Played.play(List.of("--facts", facts), "?", "q").screen();
    List<String> keys =
        matches("(?m)^\\| `([a-z])(?: [^`]*)?` \\|", ROOT.resolve("site/reference.md"));
    assertThat(Pattern.compile("(?m)^(?:> )? +([a-z]) ").matcher(help).results())
        .extracting(result -> result.group(1))
        .containsExactlyElementsOf(keys);
  }

  @Test
  void theVersionIsThatOfTheProject() throws IOException {
    String version = matches("<version>([^<]+)</version>", Path.of("pom.xml")).get(0);
    assertThat(Played.play(List.of("--version")).screen())
        .isEqualToIgnoringNewLines("Ringcycle terminal caller " + version);
  }

  private static List<String> matches(String pattern, Path page) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
