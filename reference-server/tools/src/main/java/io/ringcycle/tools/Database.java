package io.ringcycle.tools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, as the arguments have it; the password never stands among them. */
final class Database {
  static final String PASSWORD = "RINGCYCLE_DB_PASSWORD";
  private static final int CONNECTIONS = 2;
  private static final long PATIENCE = 10_000; // milliseconds

  @Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      description = "jdbc:postgresql://host/name or jdbc:h2:file:/path")
  private String url = "";

  @Option(names = "--user", required = true, paramLabel = "NAME", description = "who connects")
  private String user = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "the password, in the first line; else it is taken from " + PASSWORD)
  private @Nullable Path passwordFile;

  /** That database, which must be there; close it. */
  HikariDataSource existing(Map<String, String> environment) {
    HikariDataSource database =
        open(environment, url.startsWith("jdbc:h2:") ? ";IFEXISTS=TRUE" : "");
    if (!hasFacts(database)) {
      database.close();
      throw new NoDatabaseException("There is no Ringcycle in " + url + ".");
    }
    return database;
  }

  /** The same, in which there need be no tables yet. */
  HikariDataSource any(Map<String, String> environment) {
    return open(environment, "");
  }

  private HikariDataSource open(Map<String, String> environment, String more) {
    if (url.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new UsageException(
          "A password in --url could be read by others: use " + PASSWORD + ".");
    }
    HikariConfig config = new HikariConfig();
    config.setUsername(user);
    config.setPassword(password(environment));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setInitializationFailTimeout(1);
    config.setConnectionTimeout(PATIENCE);
    try {
      config.setJdbcUrl(url + more);
      return new HikariDataSource(config);
    } catch (PoolInitializationException | IllegalStateException | IllegalArgumentException e) {
      throw new NoDatabaseException(url + " cannot be reached: " + reason(e));
    }
  }

  private static String reason(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private String password(Map<String, String> environment) {
    return Optional.ofNullable(passwordFile)
        .map(Database::firstLine)
        .orElseGet(() -> environment.getOrDefault(PASSWORD, ""));
  }

  private static String firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UsageException(file + " cannot be read.");
    }
  }

  private static boolean hasFacts(HikariDataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("select 1 from ringcycle.fact where 1 = 0").close();
      return true;
    } catch (SQLException noTable) {
      return false;
    }
  }
}
