package io.ringcycle.jpa;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many rows an answer rests on. None is ever taken away and those that were found are held, so
 * the answer is the same as long as there are no more.
 *
 * @param from the table and its condition, as the database has it
 * @param values of its marks
 */
record Count(String from, List<Object> values, long rows) {
  /** All that an organisation has of something. */
  static Count of(String table, String column, String organisation, String value, long rows) {
    String from = table + " where organisation = ? and " + column + " = ?";
    return new Count(from, List.of(organisation, value), rows);
  }

  /** The same for some of them. */
  Count where(String more, Object... moreValues) {
    List<Object> all = Stream.concat(values.stream(), Stream.of(moreValues)).toList();
    return new Count(from + " and " + more, all, rows);
  }
}
