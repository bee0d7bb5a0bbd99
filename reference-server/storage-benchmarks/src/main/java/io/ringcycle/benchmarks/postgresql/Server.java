package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Postgres;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The PostgreSQL of a run. */
final class Server {
  /** All that differs from how PostgreSQL comes. */
  static final Map<String, String> SETTINGS = settings();

  private Server() {}

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

  /** One of this run's own, stopped and removed at the end. */
  static Postgres start() {
    Postgres server = Postgres.start(SETTINGS);
    server.database().run("create extension pg_stat_statements");
    return server;
  }
}
