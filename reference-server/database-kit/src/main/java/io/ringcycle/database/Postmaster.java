package io.ringcycle.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The process on which all others of a PostgreSQL depend. */
final class Postmaster {
  private final Database database;
  private ProcessHandle process;
  private List<String> command = List.of();

  private Postmaster(Database database, ProcessHandle process) {
    this.database = database;
    this.process = process;
  }

  static Postmaster of(Database database) {
    Path data = Path.of(database.word("show data_directory"));
    try {
      String number = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
      return new Postmaster(database, ProcessHandle.of(Long.parseLong(number)).orElseThrow());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void kill() {
    command = commandLine();
    process.destroyForcibly();
    Patience.until(() -> !process.isAlive());
  }

  private List<String> commandLine() {
    List<String> words = new ArrayList<>();
    if (new UnixSystem().getUid() == 0) {
      words.addAll(List.of("unshare", "-U")); // it refuses to run as root
    }
    words.add(process.info().command().orElseThrow());
    words.addAll(List.of(process.info().arguments().orElseThrow()));
    return words;
  }

  void restart() {
    Patience.until(this::comesUp);
  }

  private boolean comesUp() {
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Patience.until(() -> !started.isAlive() || answers());
      process = started.toHandle();
      return started.isAlive();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean answers() {
    try (Connection connection = database.source().getConnection()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }
}
