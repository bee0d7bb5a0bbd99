package io.ringcycle.server.tables;

/** A row with that key is there already. */
public final class TakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TakenException(Throwable cause) {
    super("the key is taken", cause);
  }
}
