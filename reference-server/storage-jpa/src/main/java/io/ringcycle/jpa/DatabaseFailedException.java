package io.ringcycle.jpa;

import java.sql.SQLException;

/** A statement failed; what it means is up to its cause. */
final class DatabaseFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseFailedException(SQLException cause) {
    super("a statement failed: " + cause.getSQLState(), cause);
  }
}
