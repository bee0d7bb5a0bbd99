package io.ringcycle.samples.terminal.csv;

import java.io.IOException;

/** Ends the reading of a file from wherever the problem is found; never leaves the package. */
final class RefusedFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final FileProblem problem;
  private final String message;

  RefusedFile(FileProblem problem, String message) {
    super(message);
    this.problem = problem;
    this.message = message;
  }

  CallListReading.Refused reading() {
    return new CallListReading.Refused(problem, message);
  }
}
