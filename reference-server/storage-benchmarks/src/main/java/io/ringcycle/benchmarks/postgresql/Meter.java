package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database counts of its work: figures that say the same on every machine.
 *
 * @param server who asks, in another database, so that it is not counted
 * @param pool all whose connections are idle while it is asked
 */
record Meter(Database server, HikariDataSource pool, String name) {
  private static final String STATEMENTS =
      """
      select coalesce(sum(s.calls), 0)::bigint,
        coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)::bigint
      from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = ?
      """;

  private static final String ROWS =
      """
      select (select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables
          where schemaname = 'ringcycle')
        + (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes
          where schemaname = 'ringcycle'),
        (select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_user_tables
          where schemaname = 'ringcycle')
      """;

  /**
   * What was done.
   *
   * @param statements orders that the database carried out, those for transactions among them
   * @param buffers pages of tables and indexes that were looked at
   * @param looked rows and entries of indexes that were looked at
   * @param written rows added, changed and taken away
   */
  record Reading(long statements, long buffers, long looked, long written) {
    Reading since(Reading before) {
      return new Reading(
          statements - before.statements,
          buffers - before.buffers,
          looked - before.looked,
          written - before.written);
    }

    Reading plus(Reading other) {
      return new Reading(
          statements + other.statements,
          buffers + other.buffers,
          looked + other.looked,
          written + other.written);
    }

    /** Of one time, where it is of so many. */
    Reading each(int times) {
      return new Reading(statements / times, buffers / times, looked / times, written / times);
    }
  }

  /** What some work makes the database do. */
  Reading during(Runnable work) {
    flush();
    Reading before = reading();
    work.run();
    Reading after = statements(); // before the flush, which is no part of the work
    flush();
    return rows(after).since(before);
  }

  private Reading reading() {
    return rows(statements());
  }

  private Reading statements() {
    return server
        .ask(STATEMENTS, rows -> new Reading(rows.getLong(1), rows.getLong(2), 0, 0), name)
        .get(0);
  }

  private Reading rows(Reading statements) {
    return new Database(pool)
        .ask(
            ROWS,
            rows ->
                new Reading(
                    statements.statements(),
                    statements.buffers(),
                    rows.getLong(1),
                    rows.getLong(2)))
        .get(0);
  }

  /** What a connection has counted for itself is told to the others. */
  private void flush() {
    List<Connection> all = new ArrayList<>();
    try {
      while (all.size() < pool.getMaximumPoolSize()) {
        Connection one = pool.getConnection();
        all.add(one);
        try (Statement order = one.createStatement()) {
          order.execute("select pg_stat_force_next_flush()");
        }
      }
      for (Connection one : all) {
        one.close();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
