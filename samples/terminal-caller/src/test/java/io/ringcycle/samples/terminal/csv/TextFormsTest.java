package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.AMERICAN;
import static io.ringcycle.samples.terminal.csv.Lists.e164;
import static io.ringcycle.samples.terminal.csv.Lists.list;
import static io.ringcycle.samples.terminal.csv.Lists.names;
import static io.ringcycle.samples.terminal.csv.Lists.only;
import static io.ringcycle.samples.terminal.csv.Lists.readBytes;
import static io.ringcycle.samples.terminal.csv.Lists.readText;
import static io.ringcycle.samples.terminal.csv.Lists.reading;
import static io.ringcycle.samples.terminal.csv.Lists.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormsTest {
  private static final String LIST = "Name,Phone\nZoë Brännström,07700 900001\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void theCharsetIsFoundWithoutAMark(String charset) {
    CallListFile list = readBytes(LIST.getBytes(Charset.forName(charset)));

    assertThat(names(list)).containsExactly("Zoë Brännström");
    assertThat(list.understanding().charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheFirstHeader(String charset) {
    CallListFile list = readBytes(("\uFEFF" + LIST).getBytes(Charset.forName(charset)));

    assertThat(names(list)).containsExactly("Zoë Brännström");
    assertThat(list.understanding().columns().get(0).name()).isEqualTo("Name");
  }

  @Test
  void aVanExportInUtf16IsRead() throws IOException {
    String van = Files.readString(resource("van.txt"));
    byte[] bytes = ("\uFEFF" + van.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);

    assertThat(e164(list(reading(AMERICAN, bytes))))
        .containsExactly("+12125550101", "+12125550104");
  }

  @Test
  void oneDamagedByteDoesNotTurnAllAccentsIntoGibberish() {
    String text = LIST + "A#a,\nÜnal,\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xFF;
    CallListFile list = readBytes(bytes);

    assertThat(names(list)).containsExactly("Zoë Brännström", "A\uFFFDa", "Ünal");
    assertThat(list.understanding().damagedCharacters()).isEqualTo(1);
    assertThat(list.problems()).anyMatch(problem -> problem.what().contains("could not be read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFound(String delimiter) {
    String text = String.join(delimiter, "Name", "Phone", "Note") + "\n";
    String row = String.join(delimiter, "Ada", "07700 900001", "\"a, b; c\"") + "\n";

    CallListRow ada = only(readText(text + row));
    assertThat(ada.notes()).contains("a, b; c");
    assertThat(ada.isCallable()).isTrue();
  }

  @Test
  void commasInsideCellsDoNotHideASemicolon() {
    assertThat(names(readText("Name;Phone\nDoe, Ann, Dr;07700 900001\nRoe, Bo, Mr;07700 900002\n")))
        .containsExactly("Doe, Ann, Dr", "Roe, Bo, Mr");
  }

  @Test
  void aSeparatorLineIsObeyedAndIsNoRow() {
    CallListFile list = readText("sep=;\r\nName;Phone\r\nAda;07700 900001\r\n");

    assertThat(names(list)).containsExactly("Ada");
    assertThat(list.rowsInFile()).isEqualTo(1);
    assertThat(list.problems()).isEmpty();
    assertThat(only(list).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndingEndsALineAndLinesAreCounted(String end) {
    String text =
        String.join(
            end, "Name,Phone,Note", "A,07700 900001,\"x" + end + "y\"", "", "B,07700 900002,");

    assertThat(readText(text).rows()).extracting(CallListRow::line).containsExactly(2L, 5L);
    assertThat(readText(text).understanding().blankLines()).isEqualTo(1);
  }

  @Test
  void quotesDelimitersAndLineBreaksInsideQuotesAreData() {
    assertThat(only(readText("Name,Phone,Note\n\"Doe, \"\"Jo\"\"\",07700 900001,\"one\ntwo\"\n")))
        .satisfies(row -> assertThat(row.displayName()).isEqualTo("Doe, \"Jo\""))
        .satisfies(row -> assertThat(row.notes()).contains("one\ntwo"));
  }

  @Test
  void aQuoteInTheMiddleOfACellIsData() {
    assertThat(names(readText("Name,Phone\nJo \"Bo\" Doe,07700 900001\n")))
        .containsExactly("Jo \"Bo\" Doe");
  }

  @Test
  void oneColumnIsAListToo() {
    assertThat(e164(readText("Phone\n07700 900001\n07700 900002\n")))
        .containsExactly("+447700900001", "+447700900002");
  }

  @Test
  void aTitleAboveTheHeaderIsNotedAndIsNoRow() {
    CallListFile list = readText("Volunteers,,\n,,\nName,Phone,City\nAda,07700 900001,x\n");

    assertThat(names(list)).containsExactly("Ada");
    assertThat(list.understanding().headerLine()).isEqualTo(3);
    assertThat(list.problems())
        .containsExactly(RowProblem.noted(1, "This stands above the names of the columns."));
  }
}
