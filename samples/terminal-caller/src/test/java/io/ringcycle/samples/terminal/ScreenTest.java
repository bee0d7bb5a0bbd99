package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {
  private static final String ESCAPE = "\u001b";

  @TempDir Path folder;

  @Test
  void thereAreColoursOnATerminalAndNoneElsewhere() {
    List<String> list = List.of(Played.list(folder).toString());
    assertThat(Played.play(true, list, "n", "q").screen()).contains(ESCAPE);
    assertThat(Played.play(false, list, "n", "s 1", "5", "", "x", "q").screen())
        .doesNotContain(ESCAPE);
  }

  @Test
  void whatAListSaysCannotSteerTheTerminal() {
    Path list =
        Played.file(
            folder,
            "list.csv",
            "Name,Phone,Note\nMay \u001b[2J\u202EField,020 7183 8750,\u0007bell\u009b31m\n");
    assertThat(Played.play(List.of(list.toString()), "n", "s 1", "\u001b[2J", "q").screen())
        .contains("May")
        .doesNotContain(ESCAPE, "\u202E", "\u0007", "\u009b");
  }

  @Test
  void proseIsBrokenBetweenWordsAndNoWordIsLost() {
    String screen = Played.play(List.of("--check")).screen();
    assertThat(screen.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
    assertThat(screen.replaceAll("\\s+", " "))
        .contains("its last digits are lost. Format the column as text in the spreadsheet");
  }
}
