package io.ringcycle.factsfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Something is the matter with a file of facts. Its message is {@link FileProblem#reason()}. */
public final class FactsFileException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  private final transient FileProblem problem;

  FactsFileException(FileProblem problem) {
    this(problem, new IOException(problem.reason()));
  }

  private FactsFileException(FileProblem problem, IOException cause) {
    super(problem.reason(), cause);
    this.problem = problem;
  }

  static FactsFileException broken(Path file, long line, String fault) {
    return new FactsFileException(new FileProblem.Broken(file, line, fault));
  }

  static FactsFileException notRead(Path file, IOException cause) {
    return new FactsFileException(new FileProblem.NotRead(file, cause.toString()), cause);
  }

  static FactsFileException notWritten(Path file, IOException cause) {
    return new FactsFileException(new FileProblem.NotWritten(file, cause.toString()), cause);
  }

  /** What exactly. */
  public FileProblem problem() {
    return problem;
  }
}
