package io.ringcycle.samples.terminal.csv;

import java.util.List;
import java.util.OptionalInt;

/** One record of the file: its cells as written, and the line on which it begins. */
record CsvLine(long number, List<String> cells, OptionalInt tooLongCell, int longestBreaks) {

  boolean isBlank() {
    return tooLongCell.isEmpty() && cells.stream().allMatch(String::isBlank);
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  String cell(Column column) {
    return cell(column.index());
  }

  long filledCells() {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  boolean hasTextBeyond(int columns) {
    return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
  }
}
