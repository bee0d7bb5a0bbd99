package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told and what stays when a session is gone on with. */
class NextTimeTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z"));

  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void write() {
    list = Played.list(folder);
  }

  private String play(List<String> options, String... typed) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add(list.toString());
    return Played.play(clock, false, arguments, typed).screen();
  }

  private String play(String... typed) {
    return play(List.of(), typed);
  }

  @Test
  void timeThatWasLetPassIsNotLost() {
    assertThat(play("s 1", "1", "", "w 20m", "n", "q")).contains("Next\n#1    May Field");
    assertThat(play("v", "q"))
        .contains("Time was let pass: it is now Mon 1 Mar 2027 18:20.", "available 3")
        .doesNotContain("skipped");
  }

  @Test
  void timeThatPassesWithoutTheProgramIsNotCountedTwice() {
    play("w 20m", "q");
    clock.advance(Duration.ofHours(1));
    assertThat(play("w 1m", "q")).contains("It is now Mon 1 Mar 2027 19:01.");
  }

  @Test
  void timeThatWentByUntilLeavingIsNotLostEither() {
    AtomicInteger minutes = new AtomicInteger();
    Clock ticking = () -> clock.now().plus(Duration.ofMinutes(minutes.getAndIncrement()));
    String[] idle = Stream.generate(() -> "g").limit(60).toArray(String[]::new);
    idle[0] = "w 20m";
    Played.play(ticking, false, List.of(list.toString()), idle);
    clock.advance(Duration.ofMinutes(minutes.get()));
    assertThat(play("q")).contains("Time was let pass: it is now");
  }

  @Test
  void aSessionThatIsNotAheadSaysNothingOfTime() {
    play("q");
    assertThat(play("q")).doesNotContain("Time was let pass", "Since last time", "From now on");
  }

  @Test
  void whoeverJoinedAndWhoeverLeftIsTold() {
    play("q");
    list =
        Played.file(
            folder,
            "friends.csv",
            "id,Name,Phone\n3,Abe Lake,020 7183 8752\n9,Zed,020 7183 8759\n");
    assertThat(play("q"))
        .contains(
            """
            Since last time 1 joined the list and 2 left:
              line 3, joined: Zed
              left: May Field
              left: Jun Wood
            """);
    assertThat(play("q")).doesNotContain("Since last time");
  }

  @Test
  void manyWhoJoinedAreCountedAndTheFirstAreNamed() {
    play("q");
    StringBuilder text = new StringBuilder("id,Name,Phone\n1,May Field,020 7183 8750\n");
    for (int at = 2; at <= 1_200; at++) {
      text.append(String.format(Locale.ROOT, "%d,Person %d,%n", at, at));
    }
    list = Played.file(folder, "friends.csv", text.toString());
    assertThat(play("q"))
        .contains("Since last time 1197 joined the list and 0 left:", "... and 1185 more");
  }

  @Test
  void cooldownsThatAreGivenLaterCountFromThenOnAndOthersStay() {
    play(List.of("--attempt-minutes", "30"), "l 1", "m", "", "", "", "q");
    assertThat(play(List.of("--contact-hours", "1"), "e 1", "q"))
        .contains(
            "for 1 hour after a contact, no number for 30\nminutes", "left alone until 19:00");
    assertThat(play("e 1", "q")).contains("left alone until 19:00").doesNotContain("From now on");
  }

  @Test
  void anEventThatIsGivenLaterIsAskedAbout() {
    play("q");
    assertThat(play(List.of("--event", "Fair"), "l 1", "m", "", "", "", "y", "", "q"))
        .contains("From now on supporters are asked about Fair.", "Do they come to Fair?");
    assertThat(play("w 1m", "l 2", "m", "", "", "", "n", "", "q"))
        .contains("Do they come to Fair?");
  }

  @Test
  void aSessionTakesTheNameOfWhoeverSaysThatItIsThem() {
    play("q");
    assertThat(play(List.of("--name", "Kim"), "q"))
        .containsSubsequence("The session \"Sam - friends\" is renamed.", "\nKim - friends\n");
    assertThat(play("q")).contains("\nKim - friends\n").doesNotContain("renamed");
  }
}
