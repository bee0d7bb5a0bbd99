package io.ringcycle.samples.terminal.csv;

/**
 * Something about one row that whoever keeps the list should know.
 *
 * @param line the line of the file on which the row begins
 * @param what in plain words; whole phone numbers are not in it
 * @param severity what it means for the row
 */
public record RowProblem(long line, String what, Severity severity) {

  /** What became of the row. */
  public enum Severity {
    /** The row is not in the list. */
    LEFT_OUT,
    /** The person is in the list, with no number that may be dialled. */
    NOT_CALLABLE,
    /** The row is used; this is for information. */
    NOTED
  }

  /** The row is not used. */
  public static RowProblem leftOut(long line, String what) {
    return new RowProblem(line, what, Severity.LEFT_OUT);
  }

  static RowProblem notCallable(long line, String what) {
    return new RowProblem(line, what, Severity.NOT_CALLABLE);
  }

  /** The row is used all the same. */
  public static RowProblem noted(long line, String what) {
    return new RowProblem(line, what, Severity.NOTED);
  }
}
