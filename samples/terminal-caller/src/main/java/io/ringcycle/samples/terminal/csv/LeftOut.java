package io.ringcycle.samples.terminal.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that are no people, or that cannot be trusted to be one. */
final class LeftOut {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iU)(?:(?:grand\\s+)?totals?|sum|summe|gesamt|count|rows|records|end of"
              + " (?:list|report|file))\\b[\\s:=\\d.,]*");
  private static final Pattern COUNT_OF_ROWS =
      Pattern.compile("(?i)\\(?\\d+\\s+(?:rows?|records?)\\)?");
  private static final int CELLS_OF_A_TOTAL = 3;

  private LeftOut() {}

  static Optional<String> why(CsvLine line, CsvLine header, Columns columns, boolean last) {
    int width = header.cells().size();
    if (line.tooLongCell().isPresent()) {
      return Optional.of(tooLong(line.tooLongCell().getAsInt(), columns));
    }
    if (line.hasTextBeyond(width)) {
      return Optional.of(
          "There are "
              + line.cells().size()
              + " cells for "
              + width
              + " columns, so none can be"
              + " trusted: put a cell with a separator in it between quotation marks.");
    }
    if (line.cells().equals(header.cells())) {
      return Optional.of("This repeats the names of the columns.");
    }
    return last && isTotal(line) ? Optional.of("This is a total, not a person.") : Optional.empty();
  }

  private static boolean isTotal(CsvLine line) {
    List<String> filled =
        line.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    String first = filled.get(0);
    return filled.size() <= CELLS_OF_A_TOTAL
        && (TOTAL.matcher(first).matches() || COUNT_OF_ROWS.matcher(first).matches());
  }

  private static String tooLong(int index, Columns columns) {
    String name = index < columns.all().size() ? columns.all().get(index).name() : "past the last";
    return "A cell has more than "
        + CsvLineHandler.LONGEST_CELL
        + " characters (column "
        + name
        + "). A quotation mark may be missing.";
  }
}
