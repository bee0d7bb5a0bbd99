package io.ringcycle.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases that tests start themselves, a new and empty one whenever they ask. */
final class Databases {
  private static final int CONNECTIONS = 24;

  /** A test works on two at once at most. */
  private static final int OPEN = 3;

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final Deque<HikariDataSource> LATEST = new ArrayDeque<>();

  private Databases() {}

  /** In memory, in this process. */
  static DataSource h2() {
    return pool("jdbc:h2:mem:db" + MADE.incrementAndGet(), "sa", CONNECTIONS);
  }

  /** On one server for all tests, as durable as a real one. */
  static DataSource postgres() {
    return postgres(CONNECTIONS);
  }

  /** The same with so many connections. */
  static DataSource postgres(int connections) {
    String name = "db" + MADE.incrementAndGet();
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("create database " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return pool(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", connections);
  }

  private static synchronized DataSource pool(String url, String user, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    HikariDataSource pool = new HikariDataSource(config);
    LATEST.addLast(pool);
    if (LATEST.size() > OPEN) {
      LATEST.removeFirst().close();
    }
    return pool;
  }

  /** Started once, and stopped with this process. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
