package io.ringcycle.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One thing that is told by columns of an answer, next to each other. */
interface Cells {
  /** How many columns. */
  int width();

  /** What they tell, from that column on; nothing where there is none. */
  @Nullable Object read(ResultSet answer, int from) throws SQLException;

  /** A single value. */
  record One(Class<?> type) implements Cells {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public @Nullable Object read(ResultSet answer, int from) throws SQLException {
      return Values.read(answer, from, type);
    }
  }
}
