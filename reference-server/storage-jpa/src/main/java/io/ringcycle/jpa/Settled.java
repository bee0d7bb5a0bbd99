package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Up to which change everything is settled: whatever has a number up to there is kept, or never
 * will be. Safe for use by several threads.
 */
interface Settled {
  /** Of the database of that kind. */
  static Settled on(Dialect dialect) {
    // where changes take turns, they are kept in the order of their numbers
    return dialect.inTurn() ? Settled::last : new SettledLater();
  }

  /**
   * The number of the last settled change, none of which is out of sight of this transaction; it is
   * the first thing that is asked in it.
   */
  long upTo(EntityManager entities);

  /** The same of all: asked so, H2 looks at the end of an index, and else at every change. */
  private static long last(EntityManager entities) {
    return Sql.number(
        entities, "select coalesce(max(change_no), 0) from ringcycle.fact", List.of());
  }

  /** The number of the last change that is kept, of those up to a number; 0 where there is none. */
  static long lastUpTo(EntityManager entities, long number) {
    return Sql.number(
        entities,
        "select coalesce(max(change_no), 0) from ringcycle.fact where change_no <= ?",
        List.of(number));
  }
}
