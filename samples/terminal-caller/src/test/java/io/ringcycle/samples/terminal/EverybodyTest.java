package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
