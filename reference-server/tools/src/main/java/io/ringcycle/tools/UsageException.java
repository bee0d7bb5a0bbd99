package io.ringcycle.tools;

/** Something was asked for that cannot be done so. Its message is for whoever asked. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
