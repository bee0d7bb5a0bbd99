package io.ringcycle.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * What PostgreSQL has done for the one who owns its only two connections, as it counts itself: no
 * clock is asked, so it is the same on every machine.
 *
 * @param rows read from tables and from indexes
 * @param pages of tables and indexes at which it looked, each as often as it did
 */
record Effort(long rows, long pages) {
  private static final String ROWS =
      "select (select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables"
          + " where schemaname = 'ringcycle') + (select sum(idx_tup_read) from"
          + " pg_stat_user_indexes where schemaname = 'ringcycle')";

  private static final String PAGES =
      "select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0))"
          + " from pg_statio_user_tables where schemaname = 'ringcycle'";

  static Effort of(DataSource database, Runnable work) {
    Effort before = soFar(database);
    work.run();
    Effort after = soFar(database);
    return new Effort(after.rows - before.rows, after.pages - before.pages);
  }

  private static Effort soFar(DataSource database) {
    try (Connection connection = database.getConnection();
        Connection other = database.getConnection();
        Statement statement = connection.createStatement();
        Statement otherStatement = other.createStatement()) {
      otherStatement.execute("select pg_stat_force_next_flush()");
      statement.execute("select pg_stat_force_next_flush()");
      statement.execute("select pg_stat_clear_snapshot()");
      return new Effort(number(statement, ROWS), number(statement, PAGES));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static long number(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
