package io.ringcycle.samples.terminal.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The same with what was found later, and without the rows that are left out by it. */
  public CallListFile with(List<RowProblem> found) {
    Set<Long> leftOut =
        found.stream()
            .filter(problem -> problem.severity() == RowProblem.Severity.LEFT_OUT)
            .map(RowProblem::line)
            .collect(Collectors.toSet());
    List<CallListRow> kept = rows.stream().filter(row -> !leftOut.contains(row.line())).toList();
    List<RowProblem> all =
        Stream.concat(
                problems.stream().filter(problem -> !leftOut.contains(problem.line())),
                found.stream())
            .sorted(Comparator.comparingLong(RowProblem::line))
            .toList();
    return new CallListFile(
        kept, all, understanding, rowsInFile, rowsLeftOut + rows.size() - kept.size());
  }
}
