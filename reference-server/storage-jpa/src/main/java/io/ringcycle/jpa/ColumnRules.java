package io.ringcycle.jpa;

import java.util.Map;

/**
 * By which rule a column is compared: it holds exactly what follows from the facts, unless it is
 * only a hint by which somebody searches, and has a rule of its own.
 *
 * @param hints the rules of those, by table and column: {@code "member.column"}
 */
record ColumnRules(Map<String, Hint> hints) {
  /** Those of the tables as they are: in which line of a list somebody stands may lag behind. */
  static final ColumnRules OF_TABLES =
      new ColumnRules(
          Map.of(
              "member.queue_place", QueueHints::placeMayBe,
              "member.waits_for", QueueHints::reasonMayBe,
              "member.waits_since", QueueHints::sinceMayBe));

  /** What a hint may be, given the row as it follows from the facts and as it is stored. */
  interface Hint {
    boolean admits(Columns expected, Columns found);
  }

  boolean admit(String table, String column, Columns expected, Columns found) {
    Hint hint = hints.get(table + "." + column);
    return hint == null
        ? expected.get(column).equals(found.get(column))
        : hint.admits(expected, found);
  }
}
