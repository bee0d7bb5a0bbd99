package io.ringcycle.jpa;

/** A commit was asked for, and what came of it was not heard. */
final class BrokenCommitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final RuntimeException failure;

  BrokenCommitException(RuntimeException failure) {
    super("a commit broke off", failure);
    this.failure = failure;
  }

  @Override
  public synchronized RuntimeException getCause() {
    return failure;
  }
}
