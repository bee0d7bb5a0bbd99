package io.ringcycle.server.problem;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** Something that is asked for is not there, or not for this organisation to see. */
  public static ProblemException notFound(String what) {
    return new ProblemException(
        Problem.of(404, "not-found", "Not found", "There is no such " + what + "."));
  }

  /** Something in the request is not as it must be. */
  public static ProblemException badInput(String detail) {
    return new ProblemException(Problem.of(400, "bad-input", "Bad input", detail));
  }

  /** Somebody may not do this. */
  public static ProblemException notAllowed(String detail) {
    return new ProblemException(Problem.of(403, "not-allowed", "Not allowed", detail));
  }

  /** This node can take no more of that kind just now. */
  public static ProblemException busy(String detail) {
    return new ProblemException(Problem.of(503, "busy", "Busy", detail));
  }

  public Problem problem() {
    return problem;
  }
}
