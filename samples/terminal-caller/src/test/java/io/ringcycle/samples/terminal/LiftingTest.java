package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Do-not-call outlives a correction of the list, until somebody lifts it. */
class LiftingTest {
  @TempDir Path folder;

  private String play(String mark, String... typed) {
    String text = "id,Name,Phone,DNC\n1,Ann,020 7183 8750," + mark + "\n2,Bob,020 7183 8751,\n";
    return Played.play(List.of(Played.file(folder, "list.csv", text).toString()), typed).screen();
  }

  @Test
  void whoeverWasMarkedByMistakeIsLiftedAndStaysSo() {
    play("yes", "q");
    assertThat(play("", "e 1", "lift 1", "y", "q"))
        .contains("do not call (rule STAT-4)")
        .contains("Ann is no longer marked as do not call: available.")
        .doesNotContain("The list still says");
    assertThat(play("", "q")).contains("Next\n#1    Ann");
  }

  @Test
  void aMarkThatStaysInTheListHoldsAgainNextTimeAndThatIsSaid() {
    assertThat(play("yes", "lift ann", "y", "q"))
        .contains("! The list still says do not call: correct it, or it holds again next time.");
    assertThat(play("yes", "e 1", "q")).contains("do not call (rule STAT-4)");
  }

  @Test
  void nobodyIsLiftedUnlessItIsMeant() {
    assertThat(play("yes", "lift 1", "", "lift 1", "n", "e 1", "q"))
        .contains("May they be called again?", "do not call (rule STAT-4)")
        .doesNotContain("no longer marked");
  }

  @Test
  void whoeverIsNotMarkedIsNotLifted() {
    assertThat(play("", "lift bob", "q")).contains("! Bob is not marked as do not call.");
  }
}
