package io.ringcycle.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL that only this machine reaches and that writes to the disk before it acknowledges.
 * It can be killed, and started again on what it left behind. Stopped and removed at the end.
 */
public final class Postgres implements AutoCloseable {
  private static final AtomicInteger MADE = new AtomicInteger();

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Where nothing is kept but what every server has. */
  private static final String FIRST = "postgres";

  /** Whoever is dying may take a connection and never answer. */
  private static final Map<String, String> SOON =
      Map.of("connectTimeout", "5", "socketTimeout", "20");

  private final EmbeddedPostgres server;
  private final Postmaster postmaster;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
    this.postmaster = Postmaster.of(new Database(server.getDatabase("postgres", FIRST, SOON)));
  }

  /** Started once, and stopped with this process. */
  private static final class Once {
    static final Postgres STARTED = start(Map.of());
  }

  /** One for all tests of this process. */
  public static Postgres shared() {
    return Once.STARTED;
  }

  /** One of its own, with these settings besides. */
  public static Postgres start(Map<String, String> settings) {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE);
    durable(settings).forEach(builder::setServerConfig);
    try {
      return new Postgres(builder.start());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What comes for tests is not durable. */
  private static Map<String, String> durable(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("fsync", "on");
    all.put("synchronous_commit", "on");
    all.put("listen_addresses", "127.0.0.1");
    all.putAll(settings);
    return all;
  }

  /** For what is asked of the server now and then. */
  public Database database() {
    return database(FIRST);
  }

  /** For what is asked of one of its databases now and then. */
  public Database database(String name) {
    return new Database(server.getDatabase("postgres", name));
  }

  /** The name of a new one, with nothing in it. */
  public String newDatabase() {
    return newDatabase("db" + MADE.incrementAndGet());
  }

  /** A new one of that name, with nothing in it. */
  public String newDatabase(String name) {
    database().run("create database " + name);
    return name;
  }

  /** Away with it, whoever works on it. */
  public void dropDatabase(String name) {
    database().run("drop database if exists " + name + " with (force)");
  }

  /** Whoever works on it finds their connections broken. */
  public void interrupt(String name) {
    database()
        .ask(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
            rows -> rows.getBoolean(1),
            name);
  }

  /** Where one of its databases is, without any parameter; the user is {@code postgres}. */
  public String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name;
  }

  /** Where it listens. */
  public int port() {
    return server.getPort();
  }

  /** As {@code kill -9} does; its children die when they notice. */
  public void kill() {
    postmaster.kill();
  }

  /** Starts it again after a kill; it cannot as long as a child of the one before is alive. */
  public void restart() {
    postmaster.restart();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
