package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.simulated.VirtualClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  @TempDir Path folder;

  @Test
  void aSessionGoesOnWhereItWas() {
    String list = Played.list(folder).toString();
    Played.play(List.of(list), "s 1", "7", "", "p 3");
    assertThat(Played.play(List.of(list), "q").screen())
        .containsSubsequence("Next", "#2    Jun Wood", "Then", "#3    Abe Lake");
  }

  @Test
  void killedBeforeTheLogItAsksForTheLogAgain() throws Exception {
    String list = Played.list(folder).toString();
    killedWhen("How did it go?", list, "c\n\n");
    assertThat(later(Duration.ZERO, list, "c", "m", "", "", "", "", "n", "", "h", "q"))
        .contains("The program was ended while you were on the line; nothing is lost.")
        .containsSubsequence("still to be logged", "To log: May Field", "Logged.", "Dialling Jun");
  }

  @Test
  void aLogThatNeverCameIsMadeByItselfAndMayBeAmended() throws Exception {
    String list = Played.list(folder).toString();
    killedWhen("How did it go?", list, "c\n\n");
    assertThat(later(Duration.ofDays(1), list, "a 1", "m", "", "g", "q"))
        .doesNotContain("still to be logged")
        .containsSubsequence("May Field is down as not reached", "Amended", "1 of 3 contacted");
  }

  @Test
  void killedBehindAWaitItStillKnowsThatTimeHasPassed() throws Exception {
    String list = Played.list(folder).toString();
    killedWhen("It is now", list, "s 1\n1\n\nw 1d\n");
    assertThat(later(Duration.ZERO, list, "v", "q"))
        .contains("Time was let pass: it is now")
        .doesNotContain("skipped");
  }

  /** The process that was killed lived by the machine's clock, so this goes on from it. */
  private static String later(Duration pause, String list, String... typed) {
    VirtualClock clock = VirtualClock.at(LiveRun.system().now().plus(pause));
    return Played.play(clock, false, List.of(list), typed).screen();
  }

  @Test
  void killedOnTheLineItIsOffTheLine() throws Exception {
    String list = Played.list(folder).toString();
    killedWhen("Press Enter, as you would", list, "c\n");
    assertThat(Played.play(List.of(list), "n", "q").screen())
        .contains("nothing is lost")
        .containsSubsequence("Next", "#1    May Field");
  }

  @Test
  void aLineThatWasCutOffIsLeftOut() throws Exception {
    String list = Played.list(folder).toString();
    Played.play(List.of(list), "s 1", "7", "");
    Path facts = folder.resolve("friends.facts.jsonl");
    Files.writeString(facts, "{\"organisation\":\"term", StandardOpenOption.APPEND);
    assertThat(Played.play(List.of(list), "v skip", "q").screen())
        .contains("The last change was cut off and is left out.", "#1    May Field");
  }

  @Test
  void peopleWhoAreNoLongerInTheFileLeaveAndNewOnesJoinTheTail() {
    String list = Played.list(folder).toString();
    Played.play(List.of(list), "q");
    Played.file(
        folder, "friends.csv", "id,Name,Phone\n3,Abe Lake,020 7183 8752\n9,Zed,020 7183 8759\n");
    assertThat(Played.play(List.of(list), "v", "q").screen())
        .contains("0 of 2 contacted")
        .containsSubsequence("#3    Abe Lake", "#4    Zed")
        .doesNotContain("#1 ", "#2 ");
  }

  @Test
  void aNumberThatIsWrittenOtherwiseIsTheSamePerson() {
    String list = Played.file(folder, "a.csv", "name,phone\nAnn,020 8765 4321\n").toString();
    Played.play(List.of(list), "l 1", "m", "", "", "", "");
    Played.file(folder, "a.csv", "name,phone\nAnn,+44 20 8765 4321\n");
    assertThat(Played.play(List.of(list), "q").screen()).contains("1 of 1 contacted");
  }

  @Test
  void aSessionOfAnotherListIsNotTouched() {
    String facts = folder.resolve("one.facts.jsonl").toString();
    String one = Played.file(folder, "one.csv", "id,name,phone\n1,Ann,020 8765 4321\n").toString();
    String two = Played.file(folder, "two.csv", "id,name,phone\n1,Bob,020 8765 4322\n").toString();
    Played.play(List.of("--facts", facts, one), "q");
    Played played = Played.play(List.of("--facts", facts, two), "q");
    assertThat(played.code()).isEqualTo(Main.FACTS);
    assertThat(played.screen()).contains("holds the session of the list \"one\"");
    assertThat(Played.play(List.of("--facts", facts, one), "q").screen()).contains("Ann");
  }

  /** A process of its own, ended without any warning once it has printed that. */
  private static void killedWhen(String shown, String list, String typed) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                list)
            .redirectErrorStream(true)
            .start();
    try (OutputStream keyboard = process.getOutputStream();
        InputStream screen = process.getInputStream()) {
      keyboard.write(typed.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
      readUntil(screen, shown);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void readUntil(InputStream screen, String shown) throws IOException {
    StringBuilder read = new StringBuilder();
    for (int next = screen.read(); read.indexOf(shown) < 0; next = screen.read()) {
      assertThat(next).as("the end, before which was shown: %s", read).isNotNegative();
      read.append((char) next);
    }
  }
}
