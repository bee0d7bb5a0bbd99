package io.ringcycle.jpa;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * One statement to a database.
 *
 * @param sql as the database has it
 * @param values of its marks, in their order
 * @param fits what the number that it answers must be, or the number of rows that it changes
 * @param otherwise what it means if it is not
 */
record Order(String sql, List<Value> values, LongPredicate fits, String otherwise) {

  /**
   * What stands for a mark.
   *
   * @param value as the driver takes it; empty for nothing
   * @param type of {@link java.sql.Types}
   */
  record Value(Optional<Object> value, int type) {}

  /** A change of one row. */
  static Order ofOneRow(String sql, List<Value> values) {
    return new Order(sql, values, rows -> rows == 1, "a row has changed");
  }

  /** Throws {@link OvertakenException} unless the answer fits. */
  void check(long answer) {
    if (!fits.test(answer)) {
      throw new OvertakenException(otherwise);
    }
  }
}
