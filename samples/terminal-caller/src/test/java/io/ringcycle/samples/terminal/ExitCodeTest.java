package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.Clock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "--seed",
        "--seed x",
        "--cycles 0",
        "--region Atlantis",
        "--zone Moon/Base",
        "--mobile 12",
        "--contact-hours -1",
        "one.csv two.csv",
        "--auto --facts x"
      })
  void aCommandLineThatMakesNoSenseIsRefusedWithTwo(String line) {
    Played played = Played.play(List.of(line.split(" ")));
    assertThat(played.code()).isEqualTo(Main.COMMAND_LINE);
    assertThat(played.screen()).startsWith("! ").contains("--help tells what is possible.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', The file is empty",
    "'Name,Email\nMay,may@example.org\n', No column of phone numbers",
    "'Name,Phone,Phone\nMay,020 7183 8750,020 7183 8751\n', --phone-column",
    "'Name,Phone\n\"May,020 7183 8750\n', quotation mark",
    "'May,020 7183 8750\n', The first line seems to hold a person",
    "'PK\u0003\u0004', Excel workbook"
  })
  void aListThatCannotBeUsedIsRefusedWithThree(String text, String why) {
    Path list = Played.file(folder, "list.csv", text);
    refused(list, why);
    assertThat(folder.toFile().list()).containsExactly("list.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name,Phone\n", "Name,Phone\nDoe, May,020 7183 8750\n"})
  void aListWithNobodyOnItIsRefusedWithThreeBehindItsReport(String text) {
    Path list = Played.file(folder, "list.csv", text);
    Played played = Played.play(List.of(list.toString()), "q");
    assertThat(played.code()).isEqualTo(Main.LIST);
    assertThat(played.screen()).contains("Rows in the file", "! There is nobody on this list.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--name", "--event"})
  void aNameThatIsNoneIsRefusedWithTwo(String option) {
    assertThat(Played.play(List.of(option, " ")).code()).isEqualTo(Main.COMMAND_LINE);
    assertThat(Played.play(List.of(option, "x".repeat(101))).code()).isEqualTo(Main.COMMAND_LINE);
  }

  @Test
  void aFileWithALineBreakInItsNameIsAListToo() {
    Path list = Played.file(folder, "my\nlist.csv", "Name,Phone\nMay,020 7183 8750\n");
    assertThat(Played.play(List.of(list.toString()), "q").code()).isEqualTo(Main.WELL);
  }

  @Test
  void aListThatIsNotThereIsRefusedWithThree() {
    refused(folder.resolve("nowhere.csv"), "There is no file");
  }

  @Test
  void aListOfTwoHundredMegabytesIsRefusedWithThree() throws IOException {
    Path list = Played.file(folder, "big.csv", "Name,Phone\n");
    try (RandomAccessFile file = new RandomAccessFile(list.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    refused(list, "The file has 200 MB");
  }

  private static void refused(Path list, String why) {
    Played played = Played.play(List.of(list.toString()), "q");
    assertThat(played.code()).isEqualTo(Main.LIST);
    assertThat(played.screen()).startsWith("! ").contains(why);
  }

  @Test
  void aSessionThatCannotBeReadIsRefusedWithFour() {
    Path list = Played.list(folder);
    Played.file(folder, "friends.facts.jsonl", "this is no session\nat all\n");
    Played played = Played.play(List.of(list.toString()), "q");
    assertThat(played.code()).isEqualTo(Main.FACTS);
    assertThat(played.screen()).contains("! The session cannot be used");
  }

  @Test
  void aFaultOfTheProgramIsToldWithOne() {
    Clock broken =
        () -> {
          throw new IllegalStateException("a fault that this test wants to see told");
        };
    Played played = Played.play(broken, false, List.of(Played.list(folder).toString()), "q");
    assertThat(played.code()).isEqualTo(Main.FAULT);
    assertThat(played.screen())
        .contains("! A fault of this program ended it", "a fault that this test wants to see told")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--version", "--check"})
  void whatOnlyTellsEndsWell(String option) {
    assertThat(Played.play(List.of(option)).code()).isEqualTo(Main.WELL);
  }
}
