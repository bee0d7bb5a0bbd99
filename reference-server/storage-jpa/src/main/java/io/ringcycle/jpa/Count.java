package io.ringcycle.jpa;

import java.util.List;

/**
 * How many rows an answer rests on. None is ever taken away and those that were found are held, so
 * the answer is the same as long as there are no more.
 *
 * @param of what they are of, so that what is alike is counted together
 */
record Count(Of of, String value, long rows) {

  /**
   * Rows of an organisation with some value.
   *
   * @param table where they are
   * @param column where the value is
   * @param more what else is true of them, if anything
   * @param values of its marks
   */
  record Of(String organisation, String table, String column, String more, List<Object> values) {}

  /** The same for some of them. */
  Count where(String more, Object... values) {
    return new Count(
        new Of(of.organisation(), of.table(), of.column(), " and " + more, List.of(values)),
        value,
        rows);
  }
}
