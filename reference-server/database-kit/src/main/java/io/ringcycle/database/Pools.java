package io.ringcycle.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** Connections to a database for many threads at once. */
public final class Pools {
  private static final int CONNECTIONS = 10;
  private static final int H2_CONNECTIONS = 24;

  /** By itself it remembers how it carries out eight statements; our store has more. */
  private static final String REMEMBERS = ";QUERY_CACHE_SIZE=100";

  private Pools() {}

  /** To a PostgreSQL of ours, perhaps one that another process has started. */
  public static HikariDataSource postgres(String url) {
    return postgres(url, CONNECTIONS);
  }

  /** The same with so many connections, all of them open from the start. */
  public static HikariDataSource postgres(String url, int connections) {
    return new HikariDataSource(config(url, "postgres", connections));
  }

  /** To an H2 in a file of this process, written before it acknowledges; closed with the pool. */
  public static HikariDataSource h2(Path file) {
    return h2("file:" + file.toAbsolutePath() + ";WRITE_DELAY=0");
  }

  /** To an H2 of this process, closed with the pool. */
  static HikariDataSource h2(String where) {
    return frugal("jdbc:h2:" + where + REMEMBERS, "sa", H2_CONNECTIONS);
  }

  /** One that opens a connection when it is needed: there are many pools, and few are at work. */
  public static HikariDataSource frugal(String url, String user, int connections) {
    HikariConfig config = config(url, user, connections);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(String url, String user, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setMaximumPoolSize(connections);
    return config;
  }
}
