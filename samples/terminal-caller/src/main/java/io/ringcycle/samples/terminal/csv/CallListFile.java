package io.ringcycle.samples.terminal.csv;

import java.util.List;

/**
 * A call list that was read from a file.
 *
 * @param rows the people, in the order of the file
 * @param problems what a person should know about single rows, in the order of the file
 * @param understanding what the file was taken to be
 * @param rowsInFile how many rows it holds: without title, header and blank lines
 * @param rowsLeftOut how many of them are not in {@code rows}, each with a problem that says why
 */
public record CallListFile(
    List<CallListRow> rows,
    List<RowProblem> problems,
    FileUnderstanding understanding,
    int rowsInFile,
    int rowsLeftOut) {

  /** Refuses a count that does not add up with {@link IllegalArgumentException}. */
  public CallListFile {
    if (rows.size() + rowsLeftOut != rowsInFile) {
      throw new IllegalArgumentException(
          "rows kept and rows left out must be the rows in the file");
    }
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
