package io.ringcycle.tools;

/** There is no database, or none of Ringcycle. Its message is for whoever asked. */
final class NoDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoDatabaseException(String message) {
    super(message);
  }
}
