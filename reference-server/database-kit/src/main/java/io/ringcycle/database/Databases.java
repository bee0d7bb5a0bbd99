package io.ringcycle.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** A new and empty database for each test that asks; what earlier tests were given is closed. */
public final class Databases {
  private static final int CONNECTIONS = 24;

  /** A test works on two at once at most. */
  private static final int OPEN = 3;

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final Deque<HikariDataSource> LATEST = new ArrayDeque<>();

  private Databases() {}

  /** In memory, in this process. */
  public static HikariDataSource h2() {
    return latest(Pools.h2("mem:db" + MADE.incrementAndGet()));
  }

  /** On one server for all tests, as durable as a real one. */
  public static HikariDataSource postgres() {
    return postgres(CONNECTIONS);
  }

  /** The same with so many connections. */
  public static HikariDataSource postgres(int connections) {
    Postgres server = Postgres.shared();
    return latest(Pools.frugal(server.url(server.newDatabase()), "postgres", connections));
  }

  private static synchronized HikariDataSource latest(HikariDataSource pool) {
    LATEST.addLast(pool);
    if (LATEST.size() > OPEN) {
      LATEST.removeFirst().close();
    }
    return pool;
  }
}
