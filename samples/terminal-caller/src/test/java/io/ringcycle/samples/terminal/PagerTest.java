package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists are read page by page at a terminal, and by a program at once. */
class PagerTest {
  @TempDir Path folder;
  private List<String> list;

  @BeforeEach
  void write() {
    String rows =
        IntStream.rangeClosed(1, 100)
            .mapToObj(at -> "P" + at + ",\n")
            .collect(Collectors.joining());
    list = List.of(Played.file(folder, "list.csv", "Name,Phone\n" + rows).toString());
  }

  @Test
  void enterShowsThePageBehind() {
    assertThat(Played.atTerminal(list, "v", "", "", "q").screen())
        .containsSubsequence(
            "#40   P40 ", "40 of 100; Enter: more, q: stop #41   P41", "80 of 100", "#100  P100")
        .contains("100 supporters");
  }

  @Test
  void qStopsAndTheSessionGoesOn() {
    assertThat(Played.atTerminal(list, "v", "", "q", "g", "q").screen())
        .contains("#80   P80", "[....")
        .doesNotContain("#81 ");
  }

  @Test
  void aListOfOnePageIsShownAtOnce() {
    assertThat(Played.atTerminal(list, "v P9", "q").screen())
        .contains("#99   P99")
        .doesNotContain("Enter: more");
  }

  @Test
  void aProgramReadsThemAllAtOnce() {
    assertThat(Played.play(list, "v", "q").screen())
        .contains("#1    P1", "#100  P100")
        .doesNotContain("Enter: more");
  }
}
