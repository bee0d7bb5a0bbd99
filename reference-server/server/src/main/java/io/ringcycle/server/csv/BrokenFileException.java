package io.ringcycle.server.csv;

/** A file cannot be read any further. */
final class BrokenFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final long line;
  private final String reason;

  BrokenFileException(long line, String reason) {
    super(reason, null, false, false);
    this.line = line;
    this.reason = reason;
  }

  /** The last line that could be read. */
  long line() {
    return line;
  }

  String reason() {
    return reason;
  }
}
