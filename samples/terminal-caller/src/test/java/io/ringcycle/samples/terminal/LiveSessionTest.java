package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command, as somebody at the keyboard sees it; everybody answers with this seed or not. */
class LiveSessionTest {
  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void write() {
    list = Played.list(folder);
  }

  private String play(String... typed) {
    Played played = Played.play(List.of(list.toString()), typed);
    assertThat(played.code()).isZero();
    return played.screen();
  }

  @Test
  void theFirstScreenShowsWhoIsNextWithTheirDetails() {
    assertThat(play("q"))
        .contains("0 of 3 contacted", "nobody is really called")
        .contains("#1    May Field", "+442071838750", "Town: Ham")
        .containsSubsequence("Then", "#2    Jun Wood", "#3    Abe Lake");
  }

  @Test
  void aCallIsMadeAndLoggedAndTheNextIsShown() {
    assertThat(play("c", "", "m", "Likes trees", "trees", "", "h", "q"))
        .containsSubsequence(
            "Your own phone rings",
            "and you answer",
            "Dialling May Field",
            "The call is over",
            "To log: May Field",
            "Logged.",
            "Next, when you press Enter:",
            "#2    Jun Wood",
            "You are off the line");
  }

  @Test
  void aLogMayWaitAndIsAskedForAgain() {
    assertThat(play("c", "", "", "", "n", "", "h", "q"))
        .containsSubsequence("To log: May Field", "Still to be logged", "To log: May Field")
        .contains("Logged.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 'skipped, back 18:15, in 15 minutes'",
    "2, 'skipped, back 18:30, in 30 minutes'",
    "3, 'skipped, back 19:00, in 60 minutes'",
    "4, 'skipped, back 20:00, in 2 hours'",
    "5, 'skipped, back Tue 2 Mar 2027 00:00, in 6 hours'",
    "7, 'skipped, back with a new cycle'"
  })
  void aSkipSaysWhenTheyAreBack(String choice, String told) {
    assertThat(play("s may", choice, "", "q")).contains("May Field: " + told);
  }

  @Test
  void aSkipUntilADateAsksForIt() {
    assertThat(play("s 1", "6", "2027-03-09", "abroad", "e 1", "q"))
        .contains("May Field: skipped, back Tue 9 Mar 2027 00:00")
        .containsSubsequence("skipped", "(rule SKIP-3)", "because: abroad");
  }

  @Test
  void aDateThatIsNoneOrIsPastIsRefused() {
    assertThat(play("s 1", "6", "tomorrow", "2020-01-01", "", "q"))
        .contains("! This is no date", "! The date must lie between");
    assertThat(play("v available", "q")).contains("#1    May Field");
  }

  @Test
  void removalForGoodWantsAReasonAndOnlyRestoringBringsThemBack() {
    assertThat(play("s 1", "8", "", "s 1", "8", "moved away", "u 1", "r 1", "back again", "q"))
        .containsSubsequence(
            "needs a reason",
            "removed from session, not coming back",
            "cannot be unskipped",
            "May Field is back in the session.");
  }

  @Test
  void unskippingBringsThemBackAtOnce() {
    assertThat(play("s 1", "7", "", "u 1", "e 1", "q"))
        .contains("May Field is no longer skipped.", "Nothing keeps them out of the queue.");
  }

  @Test
  void prioritisedIsRightBehindTheNext() {
    assertThat(play("p abe", "n", "q"))
        .contains("Abe Lake comes right behind the next one.")
        .containsSubsequence("Next", "#1    May Field", "Then", "#3    Abe Lake", "#2    Jun Wood");
  }

  @Test
  void thoseOfOneStatusOrWithAWordAreShown() {
    assertThat(play("s 2", "5", "", "v skip", "q"))
        .contains("> #2    Jun Wood                  +442071838751    skipped, back 2 Mar 00:00\n")
        .doesNotContain("> #1");
    assertThat(play("v wood", "q")).contains("> #2    Jun Wood").doesNotContain("> #1");
    assertThat(play("v nonsense", "q"))
        .contains("There is nobody like that.", "completed, removed");
  }

  @Test
  void aMeetingWithoutACallIsLoggedAndAmended() {
    assertThat(play("l 2", "m", "at the market", "", "", "", "g", "a 2", "n", "", "g", "q"))
        .containsSubsequence("Logged.", "1 of 3 contacted", "Amended", "0 of 3 contacted");
  }

  @Test
  void aCycleIsStartedEarlyOnlyWhenThatIsMeant() {
    assertThat(play("k", "n", "k", "y", "j", "q"))
        .contains("This cycle is not complete.", "Cycle 2 has begun.", "cycle 1  ", "cycle 2  ");
  }

  @Test
  void timeMayPass() {
    assertThat(play("s 1", "1", "", "w 10m", "v skip", "w 5m", "v skip", "w soon", "q"))
        .containsSubsequence("It is now", "18:10", "skipped, back 18:15", "18:15")
        .contains("How long? Write 30m, 2h or 1d.");
    assertThat(play("w 99999d", "q")).contains("At most a year").doesNotContain("It is now");
  }

  @Test
  void helpListsEveryCommandAndNonsenseIsRefused() {
    assertThat(play("?", "xyzzy", "p", "p nobody", "p a", "q"))
        .contains("call: start or resume", "explain: every rule")
        .contains("There is no command \"xyzzy\"", "Who? Give the number", "nobody like that")
        .contains("Several are like that:");
  }

  @Test
  void theEventIsAskedAbout() {
    Played played =
        Played.play(
            List.of("--event", "Spring fair", list.toString()),
            "l 1",
            "m",
            "",
            "",
            "",
            "",
            "y",
            "q");
    assertThat(played.screen()).containsSubsequence("Do they come to Spring fair?", "Logged.");
  }
}
