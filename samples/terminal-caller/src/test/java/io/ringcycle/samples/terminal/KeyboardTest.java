package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may type by mistake, or leave out, does no harm. */
class KeyboardTest {
  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void write() {
    list =
        Played.file(
            folder,
            "list.csv",
            "Name,Phone,Tags\nJosé,020 7183 8750,trees\nAnn,020 7183 8751,\nAnna,020 7183 8752,\n");
  }

  private String play(String... typed) {
    return Played.play(List.of(list.toString()), typed).screen();
  }

  @Test
  void aKeyboardThatEndsRingsNobody() {
    assertThat(play("c")).contains("You are off the line").doesNotContain("Dialling");
  }

  @Test
  void onlyEnterRingsTheFirst() {
    assertThat(play("c", "h", "q")).contains("call José", "You are off").doesNotContain("Dialling");
  }

  @Test
  void wholeWordsHelpAndLeaveAndNoOtherIsTakenForACommand() {
    assertThat(play("help", "clear", "quit", "c"))
        .contains("call: start or resume", "There is no command \"clear\"", "Paused.")
        .doesNotContain("Your own phone");
  }

  @Test
  void somebodyIsFoundWithoutTheirAccents() {
    assertThat(play("p jose", "p ANN", "q"))
        .contains("This supporter is next already.", "Ann comes right behind the next one.");
  }

  @Test
  void aWholeNameIsMeantBeforeAPartOfOne() {
    assertThat(play("p ann", "q")).contains("Ann comes right behind").doesNotContain("Several");
    assertThat(play("p an", "q")).contains("Several are like that:");
  }

  @Test
  void aTagFindsThoseWhoHaveIt() {
    assertThat(play("v TREE", "q")).contains("> #1    José").doesNotContain("> #2");
  }

  @Test
  void whoeverWasNotReachedIsNotAskedAboutFurther() {
    assertThat(play("c", "", "n", "", "h", "q"))
        .contains("Notes", "Logged.")
        .doesNotContain("Tags to add");
  }

  @Test
  void anAmendmentKeepsTheNotesUnlessNewOnesCome() {
    assertThat(play("l ann", "m", "brings cake", "", "", "", "a ann", "i", "", "e ann", "q"))
        .containsSubsequence("Logged: ", "meaningful: brings cake", "Amended")
        .contains("last log: 18:00, not interested: brings cake");
  }

  @Test
  void anAnswerThatIsNoneIsAskedForAgain() {
    assertThat(play("s ann", "9", "7", "", "l jose", "perhaps", "m", "", "", "", "", "q"))
        .containsSubsequence("! Please answer 1 to 8", "Ann: skipped", "! Please answer m, i, n")
        .contains("Logged.");
  }

  @Test
  void reasonsAreNotAskedForInVain() {
    assertThat(play("l ann", "m", "", "", "", "", "s ann", "r jose", "q"))
        .contains("Ann is not to be skipped: completed", "José has not been removed")
        .doesNotContain("For how long?", "Why?");
  }
}
