package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A PostgreSQL of this run's own, as durable as a real one; stopped and removed at the end. */
final class Server implements AutoCloseable {
  /** All that differs from how PostgreSQL comes. */
  static final Map<String, String> SETTINGS = settings();

  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("full_page_writes", "on");
    settings.put("shared_buffers", "1GB");
    settings.put("max_wal_size", "8GB");
    settings.put("checkpoint_timeout", "15min");
    settings.put("max_connections", "200");
    settings.put("shared_preload_libraries", "pg_stat_statements");
    settings.put("pg_stat_statements.track", "top");
    settings.put("listen_addresses", "127.0.0.1");
    return Collections.unmodifiableMap(settings);
  }

  static Server start() {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    SETTINGS.forEach(builder::setServerConfig);
    try {
      Server server = new Server(builder.start());
      server.database().run("create extension pg_stat_statements");
      return server;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** For what is asked now and then. */
  Database database() {
    return new Database(postgres.getPostgresDatabase());
  }

  /** A new one, with nothing in it. */
  String newDatabase(String name) {
    database().run("create database " + name);
    return name;
  }

  void dropDatabase(String name) {
    database().run("drop database if exists " + name + " with (force)");
  }

  /** Whoever works on it finds their connections broken. */
  void interrupt(String name) {
    database()
        .ask(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
            rows -> rows.getBoolean(1),
            name);
  }

  /** Where one of its databases is. */
  String url(String name) {
    return postgres.getJdbcUrl("postgres", name);
  }

  /** Connections to one of its databases for so many threads at once. */
  HikariDataSource pool(String name, int connections) {
    HikariConfig config = config(url(name));
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }

  /** Connections to a database of a server that another process has started. */
  static HikariDataSource pool(String url) {
    return new HikariDataSource(config(url));
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    return config;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
