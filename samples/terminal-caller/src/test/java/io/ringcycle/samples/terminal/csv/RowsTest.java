package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.e164;
import static io.ringcycle.samples.terminal.csv.Lists.names;
import static io.ringcycle.samples.terminal.csv.Lists.only;
import static io.ringcycle.samples.terminal.csv.Lists.read;
import static io.ringcycle.samples.terminal.csv.Lists.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  @Test
  void rowsKeptAndRowsLeftOutAreTheRowsInTheFile() {
    CallListFile list =
        read("Name,Phone", "Ada,07700 900001", "", "Ada,07700 900001", "Bo,12", "x,y,z", "Total,4");

    assertThat(list.rowsInFile()).isEqualTo(5);
    assertThat(list.rowsLeftOut()).isEqualTo(3);
    assertThat(names(list)).containsExactly("Ada", "Bo");
    assertThat(told(list, Severity.LEFT_OUT)).hasSize(3);
  }

  @Test
  void aListThatDoesNotAddUpCannotBeMade() {
    FileUnderstanding any = read("Name,Phone").understanding();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CallListFile(List.of(), List.of(), any, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "999", "0909 879 0123", "4.47911E+11", "12", "ask", "07700 900001 x5"})
  void aPersonWithoutANumberThatMayBeDialledIsKeptAndTheReasonIsTold(String number) {
    CallListFile list = read("Name,Phone", "Ada," + number);

    assertThat(only(list).number()).isEmpty();
    assertThat(only(list).numberAsWritten()).isEqualTo(number);
    assertThat(only(list).isCallable()).isFalse();
    assertThat(told(list, Severity.NOT_CALLABLE)).singleElement().asString().startsWith("2: ");
  }

  @Test
  void aNumberThatCannotBeUsedStaysWithTheDetails() {
    assertThat(only(read("Name,Phone", "Ada,ask")).details()).containsEntry("Phone", "ask");
  }

  @Test
  void aRowWithTooManyCellsIsLeftOutSinceTheyMayBeInTheWrongColumns() {
    CallListFile list = read("Name,Phone,DNC", "Doe, Ann,07700 900001,yes", "Bo,07700 900002,,,");

    assertThat(names(list)).containsExactly("Bo");
    assertThat(told(list, Severity.LEFT_OUT)).singleElement().asString().contains("4 cells for 3");
  }

  @Test
  void aRowWithTooFewCellsIsKeptAndNoted() {
    CallListFile list = read("Name,Phone,City", "Ada,07700 900001");

    assertThat(names(list)).containsExactly("Ada");
    assertThat(told(list, Severity.NOTED)).singleElement().asString().contains("2 cells for 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total,2,", "Grand Total: 2,,", "TOTALS,,2", "2 rows,,", "(2 records),,"})
  void aTotalAtTheEndIsLeftOutEvenBeforeBlankLines(String total) {
    CallListFile list = read("Name,Phone,City", "Ada,07700 900001,x", total, "", ",,");

    assertThat(names(list)).containsExactly("Ada");
    assertThat(told(list, Severity.LEFT_OUT)).containsExactly("3: This is a total, not a person.");
  }

  @Test
  void aPersonCalledTotalInTheMiddleIsAPerson() {
    assertThat(names(read("Name,Phone", "Total,07700 900001", "Ada,07700 900002")))
        .containsExactly("Total", "Ada");
  }

  @Test
  void aHeaderThatIsRepeatedIsLeftOut() {
    CallListFile list = read("Name,Phone", "Ada,07700 900001", "Name,Phone", "Bo,07700 900002");

    assertThat(names(list)).containsExactly("Ada", "Bo");
    assertThat(list.rowsLeftOut()).isEqualTo(1);
  }

  @Test
  void aPersonWithoutANameIsCalledByTheEndOfTheNumber() {
    CallListFile list =
        read("Name,Phone,Email", ",07700 900001,", ",,x@example.org", ",,", " ,,\u00A0x");

    assertThat(names(list)).containsExactly("No name, number +*********001", "x@example.org", "x");
    assertThat(told(list, Severity.NOTED)).allMatch(what -> what.contains("no name"));
  }

  @Test
  void charactersThatDisturbAScreenAreTakenOutOfNamesAndNoted() {
    CallListFile list =
        read("First name,Last name,Phone", "A\u001B[31mda\u202E,\u200BDoe\u0007,07700 900001");

    assertThat(only(list).displayName()).isEqualTo("A[31mda Doe");
    assertThat(told(list, Severity.NOTED)).singleElement().asString().contains("Invisible");
  }

  @Test
  void joinersThatSomeScriptsNeedStayInNames() {
    assertThat(names(read("Name,Phone", "می\u200Cخواهم,07700 900001")))
        .containsExactly("می\u200Cخواهم");
  }

  @Test
  void cellsThatLookLikeFormulasAreData() {
    CallListRow row =
        only(
            read(
                "Name,Phone,Note,Extra",
                "=1+1,07700 900001,@SUM(A1),\"=HYPERLINK(\"\"http://example.org\"\")\""));

    assertThat(row.displayName()).isEqualTo("=1+1");
    assertThat(row.notes()).contains("@SUM(A1)");
    assertThat(row.details()).containsEntry("Extra", "=HYPERLINK(\"http://example.org\")");
  }

  @Test
  void aCellBeyondAllMeasureIsReportedAndTheNextRowIsRead() {
    CallListFile list =
        read("Name,Phone,Note", "Ada,07700 900001," + "x".repeat(100_001), "Bo,07700 900002,");

    assertThat(names(list)).containsExactly("Bo");
    assertThat(told(list, Severity.LEFT_OUT)).singleElement().asString().contains("Note");
  }

  @Test
  void aCellThatSwallowedOtherRowsIsPointedOut() {
    String lines = "Bo,07700 900002,\n".repeat(30);
    CallListFile list = read("Name,Phone,Note", "Ada,07700 900001,\"oops", lines + "end\"");

    assertThat(told(list, Severity.NOTED)).singleElement().asString().contains("quotation mark");
  }

  @Test
  void noProblemContainsAWholeNumber() {
    CallListFile list = read("Name,Phone", "Ada,07700 900001", "Bo,07700 900001", "Cy,07700 9001");

    assertThat(list.problems()).noneMatch(problem -> problem.what().contains("07700"));
    assertThat(e164(list)).containsExactly("+447700900001", "+447700900001", "none");
  }
}
