package io.ringcycle.samples.terminal.csv;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What a file was taken to be, so that a wrong guess is seen before anybody is rung.
 *
 * @param charset how its bytes were read
 * @param damagedCharacters how many characters those bytes did not give; shown as U+FFFD
 * @param delimiter what separates its cells
 * @param headerLine the line of the file with the names of the columns
 * @param columns its columns from left to right, each with what it was taken for
 * @param blankLines how many lines after the header hold nothing
 */
public record FileUnderstanding(
    Charset charset,
    long damagedCharacters,
    char delimiter,
    long headerLine,
    List<Column> columns,
    int blankLines) {

  /** Copies what could change. */
  public FileUnderstanding {
    columns = List.copyOf(columns);
  }
}
