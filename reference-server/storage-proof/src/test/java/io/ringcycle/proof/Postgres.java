package io.ringcycle.proof;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A PostgreSQL that writes to the disk before it acknowledges, for all tests of this process. It
 * can be killed, and started again on what it left behind.
 */
final class Postgres {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final int TRIES = 600;
  private static final long PAUSE = 50_000_000; // nanoseconds

  private final EmbeddedPostgres server;
  private final Path data;
  private ProcessHandle postmaster;
  private List<String> command = List.of();

  private Postgres() throws IOException {
    this.data = Files.createTempDirectory("proof-postgres");
    this.server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
    this.postmaster = running();
  }

  /** Started once, and stopped with this process. */
  private static final class Once {
    static final Postgres STARTED = started();

    private static Postgres started() {
      try {
        return new Postgres();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  static Postgres started() {
    return Once.STARTED;
  }

  /** A new and empty database. */
  String database() {
    String name = "proof" + MADE.incrementAndGet();
    execute(url("postgres"), "create database " + name);
    return url(name);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:"
        + server.getPort()
        + "/"
        + database
        + "?connectTimeout=5&socketTimeout=20";
  }

  int port() {
    return server.getPort();
  }

  void execute(String database, String statement) {
    try (Connection connection = DriverManager.getConnection(database, "postgres", "");
        Statement one = connection.createStatement()) {
      one.execute(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Waits until that is so. */
  void await(String database, String question) {
    until(() -> isSo(database, question));
  }

  private static boolean isSo(String database, String question) {
    try (Connection connection = DriverManager.getConnection(database, "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Kills the server as {@code kill -9} does; its children die when they notice. */
  void kill() {
    command = commandLine();
    postmaster.destroyForcibly();
    until(() -> !postmaster.isAlive());
  }

  private List<String> commandLine() {
    List<String> words = new ArrayList<>();
    if (new UnixSystem().getUid() == 0) {
      words.addAll(List.of("unshare", "-U")); // it refuses to run as root
    }
    words.add(postmaster.info().command().orElseThrow());
    words.addAll(List.of(postmaster.info().arguments().orElseThrow()));
    return words;
  }

  /** Starts it again; it cannot as long as a child of the one before is alive. */
  void restart() {
    until(this::comesUp);
  }

  private boolean comesUp() {
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      until(() -> !started.isAlive() || answers());
      postmaster = started.toHandle();
      return started.isAlive();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private ProcessHandle running() throws IOException {
    String number = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
  }

  private static void until(BooleanSupplier holds) {
    for (int tries = 0; !holds.getAsBoolean(); tries++) {
      if (tries == TRIES) {
        throw new IllegalStateException("PostgreSQL does not do what it should");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
