package io.ringcycle.benchmarks.server;

import io.ringcycle.database.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * What the machine and its database are like while something is measured: what no server on it can
 * help.
 */
final class Surroundings implements AutoCloseable {
  private static final long NAP = 1_000_000;
  private static final long BETWEEN_COMMITS = 20_000_000;

  private final Stolen before = Stolen.now();
  private final Connection connection;
  private final Watch naps;
  private final Watch commits;

  private Surroundings(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table beat as select 1 as no");
    }
    naps = Watch.of(0, NAP, Surroundings::late);
    commits = Watch.of(BETWEEN_COMMITS, BETWEEN_COMMITS, this::commit);
  }

  /**
   * What was seen.
   *
   * @param nap so late a thread came to run that wanted to, in 99 of 100 moments, in nanoseconds
   * @param commit so long one row took to be changed and kept, in as many
   * @param stolen which share of the processors a virtual machine's neighbours had
   */
  record Told(double nap, double commit, String stolen) {}

  /** From now on. */
  static Surroundings watched(Postgres database) throws SQLException {
    return new Surroundings(
        DriverManager.getConnection(
            database.url(database.newDatabase("surroundings")), "postgres", ""));
  }

  private static long late() {
    long from = System.nanoTime();
    LockSupport.parkNanos(NAP);
    return System.nanoTime() - from - NAP;
  }

  private long commit() {
    long from = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("update beat set no = no + 1");
    } catch (SQLException closed) {
      return 0; // what is told was told before
    }
    return System.nanoTime() - from;
  }

  /** Until now. */
  Told told() {
    return new Told(naps.tail(), commits.tail(), Stolen.now().since(before));
  }

  @Override
  public void close() throws SQLException {
    naps.close();
    commits.close();
    connection.close();
  }
}
