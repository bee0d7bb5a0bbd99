package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is refused, or that never comes, takes no other answer with it. */
class AnswersTest {
  @TempDir Path folder;

  private Played play(String... typed) {
    String list = Played.list(folder).toString();
    return Played.play(List.of("--event", "Spring fair", list), typed);
  }

  @Test
  void onlyWhatWasRefusedIsAskedForAgain() {
    String longTag = "t".repeat(101);
    String screen =
        play(
                "l 1",
                "m",
                "bell\u0007",
                "likes trees",
                longTag,
                "trees",
                "",
                "",
                "x".repeat(61),
                "",
                "q")
            .screen();
    assertThat(screen)
        .containsSubsequence(
            "! A note contains a control character.",
            "! A tag is longer than 100 characters: 101.",
            "! The method of a contact is longer than 60 characters");
  }

  @Test
  void whatWasAnsweredBeforeAndAfterARefusalIsLogged() {
    String longTag = "t".repeat(101);
    String screen =
        play("l 1", "m", "likes trees", longTag, "trees", "", "perhaps", "yes", "", "e 1", "q")
            .screen();
    assertThat(screen).contains("tags: trees", "meaningful: likes trees");
  }

  @Test
  void aReplyThatIsNoneIsAskedForAgain() {
    assertThat(play("l 1", "m", "", "", "", "perhaps", "y", "", "q").screen())
        .containsSubsequence("! Please answer y, n, m or Enter.", "Logged.");
  }

  @Test
  void aReasonThatIsTooLongIsAskedForAgain() {
    assertThat(play("s 1", "7", "x".repeat(1_001), "abroad", "e 1", "q").screen())
        .containsSubsequence("! A reason is longer than 1000", "skipped", "because: abroad");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aLogThatIsNotAnsweredToItsEndWaitsForTheNextTime(int answers) {
    List<String> all = List.of("m", "half a note", "trees", "", "y");
    List<String> typed = new ArrayList<>(List.of("c", ""));
    typed.addAll(all.subList(0, answers));
    Played ended = play(typed.toArray(String[]::new));
    assertThat(ended.code()).isEqualTo(Main.WELL);
    assertThat(ended.screen())
        .contains("nothing of it is saved", "You are off the line", "Paused.", "is kept in")
        .doesNotContain("Logged.");
    assertThat(play("e 1", "c", "n", "", "h", "q").screen())
        .contains("The last call is still to be logged")
        .containsSubsequence("To log: May Field", "Logged.")
        .doesNotContain("half a note", "tags: trees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s 1,7", "s 1", "l 1,m,met her", "k"})
  void anInputThatEndsInTheMiddleChangesNothing(String typed) {
    assertThat(play(typed.split(",")).screen()).contains("nothing of it is saved");
    assertThat(play("v", "q").screen())
        .contains("0 of 3 contacted", "cycle 1, not started")
        .doesNotContain("skipped");
  }
}
