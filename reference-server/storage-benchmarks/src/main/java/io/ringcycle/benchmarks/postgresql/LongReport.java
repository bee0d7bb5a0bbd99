package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.database.Pools;
import io.ringcycle.database.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Claims while somebody reads a report from one state of the database, which keeps what has changed
 * since from being tidied away. What a few callers change is a few rows, of which each has many
 * versions in the end; what as many claims of many callers change are many rows of few versions.
 *
 * @param callers who take turns, as many at a time as there are {@link #LINES}
 * @param perSecond claims a second in each fifth of the time
 */
record LongReport(int seconds, int callers, List<Double> perSecond) {
  /** So many claim at once. */
  static final int LINES = 8;

  private static final int PARTS = 5;
  private static final double SECOND = 1e9;

  /** Keeps a copy. */
  LongReport {
    perSecond = List.copyOf(perSecond);
  }

  /** How many times as many in the last part as in the first. */
  double last() {
    return perSecond.get(PARTS - 1) / perSecond.get(0);
  }

  /**
   * So many callers, each with a list of their own.
   *
   * @param members of each list
   */
  static LongReport of(Postgres server, int callers, int members, int warmUp, int seconds) {
    String name = "report_" + callers;
    try (Workplace work = new Workplace(server, name, LINES + 2);
        Volley volley = new Volley(lines(work, callers, members));
        HikariDataSource reader = Pools.postgres(server.url(name), 1)) {
      IntStream.range(0, warmUp).forEach(any -> volley.fire());
      return new LongReport(seconds, callers, measured(reader, volley, seconds));
    } finally {
      server.dropDatabase(name);
    }
  }

  private static List<Claimant> lines(Workplace work, int callers, int members) {
    return IntStream.range(0, LINES)
        .<Claimant>mapToObj(line -> new Turns(line(work, line, callers, members)))
        .toList();
  }

  private static List<OnTheLine> line(Workplace work, int line, int callers, int members) {
    return IntStream.range(0, callers)
        .filter(caller -> caller % LINES == line)
        .mapToObj(
            caller ->
                work.ring(caller + 1, State.FRESH.fill(work, caller, caller * members, members)))
        .toList();
  }

  private static List<Double> measured(DataSource source, Volley volley, int seconds) {
    try (Connection report = source.getConnection();
        Statement question = report.createStatement()) {
      report.setAutoCommit(false);
      report.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      question.execute("select count(*) from ringcycle.member");
      return parts(volley, (long) (seconds * SECOND));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Double> parts(Volley volley, long nanoseconds) {
    long began = System.nanoTime();
    List<Double> parts = new ArrayList<>();
    for (int part = 1; part <= PARTS; part++) {
      long claims = 0;
      long time = 0;
      while (System.nanoTime() - began < nanoseconds / PARTS * part) {
        time += volley.fire().all();
        claims += LINES;
      }
      parts.add(claims * SECOND / time);
    }
    return parts;
  }
}
