package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each list has a file of its own for its session. */
class BesideTest {
  private static final String PEOPLE = "id,Name,Phone\n1,Ann,020 7183 8750\n2,Bob,020 7183 8751\n";

  @TempDir Path folder;

  private String play(String name, String... typed) {
    return Played.play(List.of(Played.file(folder, name, PEOPLE).toString()), typed).screen();
  }

  @Test
  void listsOfOneNameAndOtherEndingsAreApart() {
    play("t.csv", "l 1", "m", "", "", "", "q");
    play("t.txt", "l 2", "m", "", "", "", "q");
    assertThat(play("t", "q")).contains("0 of 2 contacted");
    assertThat(play("t.csv", "v completed", "q")).contains("> #1").doesNotContain("> #2");
    assertThat(play("t.txt", "v completed", "q")).contains("> #2").doesNotContain("> #1");
  }

  @Test
  void aCsvKeepsTheFileThatItAlwaysHad() {
    play("t.csv", "q");
    play("U.CSV", "q");
    assertThat(folder.toFile().list()).contains("t.facts.jsonl", "U.facts.jsonl");
  }
}
