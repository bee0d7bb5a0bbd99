package io.ringcycle.server.problem;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final transient Optional<Duration> retryAfter;

  public ProblemException(Problem problem) {
    this(problem, Optional.empty());
  }

  private ProblemException(Problem problem, Optional<Duration> retryAfter) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
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

  /** A body is no JSON, or none that is read here. */
  public static ProblemException badJson(String detail) {
    return new ProblemException(Problem.of(400, "bad-json", "Bad JSON", detail));
  }

  /** A body is longer than is taken in. */
  public static ProblemException tooLarge(int most) {
    return new ProblemException(
        Problem.of(
            413, "too-large", "Too large", "A body like that has " + most + " bytes at most."));
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

  /** Something is edited, and nobody knows whether its editor has seen it. */
  public static ProblemException conditionRequired() {
    return new ProblemException(
        Problem.of(
            428,
            "condition-required",
            "Condition required",
            "It is there already: send as If-Match the ETag with which you have read it."));
  }

  /** Something was edited by somebody else meanwhile. */
  public static ProblemException stale() {
    return new ProblemException(
        Problem.of(
            412,
            "stale",
            "Stale",
            "It is not as you have read it: read it again, and edit what is there now."));
  }

  /** An idempotency key has come with another request before. */
  public static ProblemException keyReused() {
    return new ProblemException(
        Problem.of(
            422,
            "key-reused",
            "Key reused",
            "This idempotency key was sent with another request; choose a new one."));
  }

  /** The request that came with an idempotency key is still being carried out. */
  public static ProblemException inFlight() {
    return new ProblemException(
        Problem.of(
            409,
            "in-flight",
            "In flight",
            "The same request is being carried out; ask again in a moment."),
        Optional.of(Duration.ofSeconds(1)));
  }

  /** Somebody asks too often. */
  public static ProblemException tooMany(Duration wait) {
    return new ProblemException(
        Problem.of(429, "too-many", "Too many", "So many requests are more than your share."),
        Optional.of(wait));
  }

  public Problem problem() {
    return problem;
  }

  /** As an answer of a resource, which says in whole seconds when to ask again if that helps. */
  Response response() {
    Response response = problem.response();
    return retryAfter
        .map(wait -> Response.fromResponse(response).header("Retry-After", seconds(wait)).build())
        .orElse(response);
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
  }
}
