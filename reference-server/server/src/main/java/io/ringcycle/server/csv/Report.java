package io.ringcycle.server.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a file.
 *
 * @param dryRun whether nothing was written, only looked at
 * @param rows how many people stand in it, as far as it was read
 * @param taken how many of them were taken in, or would be
 * @param complete whether it was read to its end
 * @param problems in the order of the file, 1,000 at most
 * @param problemsFound how many there are
 */
public record Report(
    boolean dryRun,
    int rows,
    int taken,
    boolean complete,
    List<Problem> problems,
    int problemsFound) {
  private static final int MOST_PROBLEMS = 1_000;

  /** Copies the list. */
  public Report {
    problems = List.copyOf(problems);
  }

  /**
   * Something about one row; what stands in it is not repeated.
   *
   * @param line on which it begins; the first is 1
   * @param taken whether the person was taken in all the same
   */
  public record Problem(long line, boolean taken, String reason) {}

  /** While it is written. */
  static final class Draft {
    private final boolean dryRun;
    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private int taken;
    private int found;
    private boolean complete = true;
    private boolean refused;

    Draft(boolean dryRun) {
      this.dryRun = dryRun;
    }

    void row() {
      rows++;
    }

    void took() {
      taken++;
    }

    void remark(long line, String reason) {
      note(new Problem(line, true, reason));
    }

    void refuse(long line, String reason) {
      refused = true;
      note(new Problem(line, false, reason));
    }

    boolean hasRefused() {
      return refused;
    }

    void breakOff(long line, String reason) {
      refuse(line, reason);
      complete = false;
    }

    private void note(Problem problem) {
      found++;
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(problem);
      }
    }

    Report report() {
      return new Report(dryRun, rows, taken, complete, problems, found);
    }
  }
}
