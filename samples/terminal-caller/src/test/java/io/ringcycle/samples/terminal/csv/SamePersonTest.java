package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.names;
import static io.ringcycle.samples.terminal.csv.Lists.only;
import static io.ringcycle.samples.terminal.csv.Lists.read;
import static io.ringcycle.samples.terminal.csv.Lists.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import org.junit.jupiter.api.Test;

class SamePersonTest {
  @Test
  void theSameIdIsKeptOnce() {
    CallListFile list = read("id,Name,Phone", "1,Ada,07700 900001", "1,Ada D.,07700 900002");

    assertThat(names(list)).containsExactly("Ada");
    assertThat(told(list, Severity.LEFT_OUT)).containsExactly("3: The same id is on line 2.");
  }

  @Test
  void theSameNameAndNumberAreKeptOnceHoweverTheyAreWritten() {
    CallListFile list = read("Name,Phone", "Ada Doe,07700 900001", "ADA  DOE,+44 7700 900001");

    assertThat(names(list)).containsExactly("Ada Doe");
    assertThat(told(list, Severity.LEFT_OUT))
        .containsExactly("3: The same name and number are on line 2.");
  }

  @Test
  void theSameNameWithoutANumberMayBeTwoPeople() {
    assertThat(read("Name,Phone", "Ada,", "Ada,").rows()).hasSize(2);
  }

  @Test
  void whoeverMustNotBeRungByOneOfTwoRowsMustNotBeRung() {
    CallListFile list =
        read("id,Name,Phone,DNC", "1,Ada,07700 900001,no", "1,Ada,07700 900001,yes");

    assertThat(only(list).doNotCall()).isTrue();
    assertThat(told(list, Severity.LEFT_OUT))
        .singleElement()
        .asString()
        .endsWith("not to be rung.");
  }

  @Test
  void aHouseholdOfFourOnOneNumberIsKeptAndNoted() {
    CallListFile list =
        read(
            "Name,Phone",
            "Ada,020 7946 0001",
            "Bo,020 7946 0001",
            "Cy,+44 20 7946 0001",
            "Di,020-7946-0001");

    assertThat(names(list)).containsExactly("Ada", "Bo", "Cy", "Di");
    assertThat(told(list, Severity.NOTED))
        .containsExactly(
            "3: Shares a number with line 2.",
            "4: Shares a number with line 2.",
            "5: Shares a number with line 2.");
  }
}
