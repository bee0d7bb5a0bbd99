package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.BRITISH;
import static io.ringcycle.samples.terminal.csv.Lists.e164;
import static io.ringcycle.samples.terminal.csv.Lists.list;
import static io.ringcycle.samples.terminal.csv.Lists.reading;
import static io.ringcycle.samples.terminal.csv.Lists.refusal;
import static io.ringcycle.samples.terminal.csv.Lists.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringcycle.samples.terminal.csv.CallListReading.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {
  private static final byte[] TWO_PHONES =
      "Name,Phone,City,phone\nAda,07700 900001,x,07700 900002\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsToldByName() {
    Refused refused = (Refused) BRITISH.read(folder.resolve("absent.csv"));

    assertThat(refused.problem()).isEqualTo(FileProblem.NOT_FOUND);
    assertThat(refused.message()).contains("absent.csv");
  }

  @Test
  void aFolderIsNotReadable() {
    assertThat(((Refused) BRITISH.read(folder)).problem()).isEqualTo(FileProblem.NOT_READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "  \n", "\uFEFF", ",,,\n,,,\n"})
  void nothingButBlanksIsEmpty(String text) {
    assertThat(refused(text).problem()).isEqualTo(FileProblem.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004\u0014\u0000",
        "%PDF-1.7",
        "<!DOCTYPE html>",
        "<html><table>",
        "{\\rtf1",
        "[{\"name\": 1}]",
        "BEGIN:VCARD",
        "a\u0000b\u0000\u0000\u0000\u0000c\u0001\u0002ddddd",
      })
  void whatIsNoTextTableIsRefused(String beginning) {
    assertThat(refused(beginning).problem()).isEqualTo(FileProblem.NOT_A_TABLE);
  }

  @Test
  void aWorkbookIsToldToBeSavedAsCsv() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

    assertThat(refused("PK\u0003\u0004").message()).contains("Excel workbook", "save it as CSV");
    assertThat(refusal(BRITISH, old).message()).contains("Excel workbook", "save it as CSV");
  }

  @Test
  void utf32IsToldToBeSavedAsUtf8() {
    byte[] wide = "\uFEFFName,Phone\n".getBytes(Charset.forName("UTF-32LE"));

    assertThat(refusal(BRITISH, wide).problem()).isEqualTo(FileProblem.NOT_A_TABLE);
    assertThat(refusal(BRITISH, wide).message()).contains("UTF-32", "Save it as UTF-8");
  }

  @Test
  void thousandsOfColumnsAndEndlessNamesAreNotAllRepeated() {
    assertThat(refused("x,".repeat(3_000)).message()).hasSizeLessThan(2_000).contains("more.");
    assertThat(refused("x ".repeat(30_000)).message()).hasSizeLessThan(400);
  }

  @Test
  void aPictureIsRefused() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    assertThat(refusal(BRITISH, png).problem()).isEqualTo(FileProblem.NOT_A_TABLE);
  }

  @Test
  void aFileOverTheLimitIsRefusedByItsSizeAlone() throws IOException {
    Path big = folder.resolve("big.csv");
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    Refused refused = (Refused) BRITISH.read(big);

    assertThat(refused.problem()).isEqualTo(FileProblem.TOO_BIG);
    assertThat(refused.message()).contains("200 MB", "100 MB");
  }

  @Test
  void theLimitCanBeSet() {
    assertThat(refusal(BRITISH.limitBytes(10), TWO_PHONES).problem())
        .isEqualTo(FileProblem.TOO_BIG);
    assertThatIllegalArgumentException().isThrownBy(() -> BRITISH.limitBytes(0));
  }

  @Test
  void aFileWithoutAHeaderIsRefused() {
    assertThat(refused("Ada,07700 900001", "Bo,07700 900002").problem())
        .isEqualTo(FileProblem.NO_HEADER);
  }

  @Test
  void withoutAPhoneColumnTheColumnsAreListed() {
    Refused refused = refused("Name,Ring here", "Ada,07700 900001");

    assertThat(refused.problem()).isEqualTo(FileProblem.NO_PHONE_COLUMN);
    assertThat(refused.message())
        .contains("\"Name\" (column 1), \"Ring here\" (column 2)")
        .contains("--phone-column");
  }

  @Test
  void twoColumnsThatMeanTheSameAreBothNamed() {
    Refused refused = refusal(BRITISH, TWO_PHONES);

    assertThat(refused.problem()).isEqualTo(FileProblem.AMBIGUOUS_PHONE_COLUMNS);
    assertThat(refused.message()).contains("\"Phone\" (column 2), \"phone\" (column 4)");
    assertThat(refused("Name,Phone,Telephone", "Ada,1,2").message())
        .contains("\"Phone\" (column 2), \"Telephone\" (column 3)");
  }

  @Test
  void aColumnCanBeChosenByNameOrPlace() {
    assertThat(chosen("Phone")).isEqualTo("+447700900001");
    assertThat(chosen("phone")).isEqualTo("+447700900002");
    assertThat(chosen("column 4")).isEqualTo("+447700900002");
    assertThat(chosen("Column 2")).isEqualTo("+447700900001");
    assertThat(refusal(BRITISH.phoneColumn("PHONE"), TWO_PHONES).problem())
        .isEqualTo(FileProblem.AMBIGUOUS_PHONE_COLUMNS);
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() {
    Refused refused = refusal(BRITISH.phoneColumn("Mobile"), TWO_PHONES);

    assertThat(refused.problem()).isEqualTo(FileProblem.UNKNOWN_PHONE_COLUMN);
    assertThat(refused.message()).contains("\"Mobile\"", "\"Name\"", "\"City\"");
  }

  @Test
  void anUnbalancedQuoteIsToldWithTheLineWhereItOpened() {
    Refused refused =
        refused("Name,Phone,Note", "Ada,07700 900001,\"a\nb\"", "Bo,07700 900002,\"oops", "Cy,1,");

    assertThat(refused.problem()).isEqualTo(FileProblem.UNBALANCED_QUOTE);
    assertThat(refused.message()).contains("line 4");
  }

  @Test
  void theLineOfAQuoteIsCountedInsideARowToo() {
    assertThat(refused("Name,Phone,A,B", "Ada,07700 900001,\"a\nb\nc\",\"oops").message())
        .contains("line 4");
  }

  @Test
  void textAfterAClosingQuoteIsToldWithItsLine() {
    assertThat(refused("Name,Phone", "Ada,1", "\"Bo\" Doe,07700 900002").message())
        .contains("line 3");
  }

  private static String chosen(String column) {
    return e164(list(reading(BRITISH.phoneColumn(column), TWO_PHONES))).get(0);
  }
}
