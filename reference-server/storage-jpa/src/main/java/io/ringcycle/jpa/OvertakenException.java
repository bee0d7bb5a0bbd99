package io.ringcycle.jpa;

/** What a decision looked at is no longer so: it is asked again. */
final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OvertakenException(String what) {
    super(what);
  }
}
