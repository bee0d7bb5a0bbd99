package io.ringcycle.server.problem;

import java.util.Map;

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

  /** Somebody is not who they say. */
  public static ProblemException wrongCredentials() {
    return new ProblemException(
        Problem.of(
            401,
            "wrong-credentials",
            "Not known",
            "There is no such user with that password in that organisation."));
  }

  /** Somebody has tried too many secrets in too short a time. */
  public static ProblemException tooManyGuesses(long seconds) {
    return new ProblemException(
        new Problem(
            429,
            "too-many-guesses",
            "Too many guesses",
            "Too much was tried in vain. Try again in " + seconds + " seconds.",
            Map.of("retryAfterSeconds", String.valueOf(seconds))));
  }

  /** A page that is none of ours has asked for what only ours may. */
  public static ProblemException foreignOrigin() {
    return new ProblemException(Problem.foreignOrigin());
  }

  /** Something is already as it should not be, or the other way round. */
  public static ProblemException conflict(String type, String title, String detail) {
    return new ProblemException(Problem.of(409, type, title, detail));
  }

  public Problem problem() {
    return problem;
  }
}
