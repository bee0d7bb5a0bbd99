package io.ringcycle.samples.terminal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a row holds, it is among the people or told with its line, in every dialect. */
class NoRowIsLostTest {
  private static final int ROWS = 200;
  private static final List<String> NAMES =
      List.of(
          "Ada", "Zoë", "\"Doe; Ann, Dr|x\ty\"", "\"two\nlines\"", "\"\"\"Bo\"\"\"", "", "Total");
  private static final List<String> PHONES =
      List.of("07700 900001", "07700 900002", "+44 7700 900003", "12", "", "999", "4.4E+11", "ask");

  @ParameterizedTest
  @CsvSource({
    "',', UTF-8",
    "';', windows-1252",
    "'\t', UTF-16LE",
    "'|', UTF-16BE",
    "';', UTF-8",
    "'\t', windows-1252"
  })
  void peopleAndRowsLeftOutAreAllTheRows(String delimiter, String charset) {
    CallListFile list = Lists.readBytes(text(delimiter).getBytes(Charset.forName(charset)));

    assertThat(list.rowsInFile()).isEqualTo(ROWS);
    assertThat(list.rows().size() + Lists.told(list, Severity.LEFT_OUT).size()).isEqualTo(ROWS);
    assertThat(list.rows())
        .filteredOn(row -> row.number().isEmpty())
        .hasSameSizeAs(Lists.told(list, Severity.NOT_CALLABLE));
  }

  private static String text(String delimiter) {
    Random any = new Random(ROWS);
    StringBuilder text = new StringBuilder(String.join(delimiter, "Name", "Phone", "Town"));
    for (int row = 0; row < ROWS; row++) {
      text.append("\r\n").append(String.join(delimiter, cells(any)));
    }
    return text.toString();
  }

  /** Mostly three cells, sometimes too few or too many, and never a blank line. */
  private static List<String> cells(Random any) {
    List<String> row = List.of(one(any, NAMES), one(any, PHONES), "Ham", "beyond");
    return any.nextInt(10) > 0 ? row.subList(0, 3) : any.nextBoolean() ? row : row.subList(2, 3);
  }

  private static String one(Random any, List<String> of) {
    return of.get(any.nextInt(of.size()));
  }
}
