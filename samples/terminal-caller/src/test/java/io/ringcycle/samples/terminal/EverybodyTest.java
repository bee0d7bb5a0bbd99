package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row that is kept is somebody of the session. */
class EverybodyTest {
  @TempDir Path folder;

  private String play(String text, String... typed) {
    Path list = Played.file(folder, "list.csv", text);
    Played played = Played.play(List.of(list.toString()), typed);
    assertThat(played.code()).isEqualTo(Main.WELL);
    return played.screen();
  }

  @Test
  void twoOfOneNameWithoutNumbersAreTwoPeopleAndStayThem() {
    String twins = "Name,Phone\nAda,\nAda,\nAda,12\nAda,12\nBo,020 7183 8750\n";
    assertThat(play(twins, "q")).contains("on the list: 5", "0 of 5 contacted");
    assertThat(play(twins, "v", "q")).contains("0 of 5 contacted", "#5    Bo").doesNotContain("#6");
  }

  @Test
  void idsThatNoSystemWouldGiveAreReplaced() {
    String odd = "id,Name,Phone\n\u2060,A,020 7183 8750\n" + "x".repeat(201) + ",B,\n";
    assertThat(play(odd, "q")).contains("0 of 2 contacted");
  }

  @Test
  void whoeverTheFileMarksIsNotCalledAndCounted() {
    assertThat(play("Name,Phone,DNC\nA,020 7183 8750,yes\nB,,\nC,020 7183 8751,\n", "e a", "q"))
        .contains("not to be called: 1 without a usable number, 1 marked so", "do not call");
  }

  @Test
  void rowsThatAreLeftOutAreToldFirst() {
    String many = "Name,Phone\n" + "A,12\n".repeat(20) + "B, C,020 7183 8751\n";
    assertThat(play(many, "q"))
        .containsSubsequence("line 22, left out", "line 2, not callable", "... and 9 more");
  }

  @ParameterizedTest
  @CsvSource({
    "201, The name is longer than 200 characters: 201",
    "5000000, A cell has more than 100000 characters"
  })
  void aNameBeyondAllMeasureIsReportedAndTheOthersAreKept(int length, String why) {
    String text = "Name,Phone\n" + "x".repeat(length) + ",\nBo,020 7183 8751\n";
    assertThat(play(text, "q"))
        .contains("left out: 1, on the list: 1", "line 2, left out: " + why, "0 of 1 contacted")
        .doesNotContain("line 2, not callable");
  }

  @Test
  void aTagBeyondAllMeasureIsReportedAndTheOthersAreKept() {
    String text = "Name,Phone,Tags\nA,,trees;" + "x".repeat(101) + "\nBo,020 7183 8751,trees\n";
    assertThat(play(text, "q"))
        .contains("line 2, left out: A tag is longer than 100 characters: 101.", "0 of 1");
  }

  @Test
  void lineBreaksAndTabsInANameAreOneSpaceAndOtherControlCharactersAreTakenOut() {
    assertThat(play("Name,Phone\n\"May\r\n\t Field\u0007\",020 7183 8750\n", "q"))
        .contains("line 2, noted: Invisible characters", "#1    May Field  ");
  }

  @Test
  void nobodyLeavesTheListForALongNoteButItIsCutAndSaid() {
    String text = "Name,Phone,Notes\nA,020 7183 8750," + "x".repeat(2_001) + "\n";
    assertThat(play(text, "q"))
        .contains("line 2, noted: Cut after 2000 characters: notes.", "0 of 1 contacted");
  }

  @Test
  void detailsBeyondTheHundredthAreLeftAwayAndSaid() {
    String wide = "Name,Phone" + ",x".repeat(101) + "\nA,020 7183 8750" + ",y".repeat(101) + "\n";
    assertThat(play(wide, "e 1", "q"))
        .contains("line 2, noted: Left away behind the first 100 details: 1.", "x (100): y")
        .doesNotContain("x (101): y");
  }

  @Test
  void aLongNameOfAColumnIsCut() {
    String text = "Name,Phone," + "x".repeat(101) + "\nA,020 7183 8750,here\n";
    assertThat(play(text, "q")).contains("x".repeat(90) + ":").doesNotContain("x".repeat(91));
  }

  @Test
  void aHundredDetailsLeaveRoomForTheRestAndAreAllThere() {
    String wide = "Name,Phone" + ",x".repeat(100) + "\nA,020 7183 8750" + ",y".repeat(100) + "\n";
    assertThat(play(wide, "q")).contains("... and 88 more: e 1 shows them");
    assertThat(play(wide, "e 1", "q")).contains("x (100): y");
  }

  @Test
  void aListOfManyPagesKeepsItsOrderAndItsEnd() {
    StringBuilder many = new StringBuilder("Name,Phone\n");
    for (int at = 1; at <= 2_001; at++) {
      many.append("P").append(at).append(",\n");
    }
    assertThat(play(many.toString(), "v", "q"))
        .contains("0 of 2001 contacted", "#1000 P1000 ", "#1001 P1001 ", "#2001 P2001 ");
  }
}
