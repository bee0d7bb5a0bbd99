package io.ringcycle.samples.terminal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects cells, leaves out those that are too long, and knows where the next cell begins. */
final class CsvLineHandler extends AbstractBaseCsvCallbackHandler<CsvLine> {
  static final int LONGEST_CELL = 100_000;

  private List<String> cells = new ArrayList<>();
  private OptionalInt tooLongCell = OptionalInt.empty();
  private int longestBreaks;
  private long lineOfNextCell = 1;

  long lineOfNextCell() {
    return lineOfNextCell;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new ArrayList<>(cells.size());
    tooLongCell = OptionalInt.empty();
    longestBreaks = 0;
    lineOfNextCell = startingLineNumber;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    boolean tooLong = length > LONGEST_CELL;
    cells.add(tooLong ? "" : new String(buffer, offset, length));
    if (tooLong && tooLongCell.isEmpty()) {
      tooLongCell = OptionalInt.of(index);
    }
    int breaks = quoted ? lineBreaks(buffer, offset, length) : 0;
    longestBreaks = Math.max(longestBreaks, breaks);
    lineOfNextCell += breaks;
  }

  @Override
  protected CsvLine buildRecord() {
    return new CsvLine(getStartingLineNumber(), List.copyOf(cells), tooLongCell, longestBreaks);
  }

  private static int lineBreaks(char[] buffer, int offset, int length) {
    int breaks = 0;
    for (int at = offset; at < offset + length; at++) {
      boolean secondHalf = buffer[at] == '\n' && at > offset && buffer[at - 1] == '\r';
      breaks += (buffer[at] == '\n' || buffer[at] == '\r') && !secondHalf ? 1 : 0;
    }
    return breaks;
  }
}
