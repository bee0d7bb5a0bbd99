package io.ringcycle.server.webhook;

import io.ringcycle.server.tables.Statements;
import java.util.Optional;

/** Up to which change everything was noted down. Whoever holds it is the only one who notes. */
final class Cursor {
  private static final String HELD = "select change_no from house.webhook_cursor for update";

  private Cursor() {}

  /** Waits for whoever holds it. */
  static long held(Statements statements) {
    return statements.one(HELD, row -> row.number(1)).orElseThrow();
  }

  /** Nothing while somebody else holds it. */
  static Optional<Long> free(Statements statements) {
    return statements.one(HELD + " skip locked", row -> row.number(1));
  }

  static void move(Statements statements, long position) {
    statements.run("update house.webhook_cursor set change_no = ?", position);
  }
}
