package io.ringcycle.server.boot;

import io.ringcycle.spi.Clock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** Asks a database what a node has to know before it changes anything there. */
final class Look {
  private final DataSource database;
  private final Clock clock;

  Look(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Throws {@link UnfitException} if it does not answer. */
  Surroundings around(String host, boolean simulated, boolean demo) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      String url = connection.getMetaData().getURL();
      boolean postgresql = url.startsWith("jdbc:postgresql:");
      return new Surroundings(
          host,
          url.split("\\?", 2)[0],
          fast(statement),
          postgresql ? Optional.of(shown(statement, "synchronous_commit")) : Optional.empty(),
          postgresql ? Optional.of(shown(statement, "fsync")) : Optional.empty(),
          simulated,
          demo);
    } catch (SQLException away) {
      throw new UnfitException("the database cannot be reached: " + away.getMessage());
    }
  }

  /** The answer was on its way for a moment; half of that is as good a guess as any. */
  private Duration fast(Statement statement) throws SQLException {
    Instant asked = clock.now();
    Instant theirs = one(statement, "select current_timestamp", OffsetDateTime.class).toInstant();
    Duration way = Duration.between(asked, clock.now()).dividedBy(2);
    return Duration.between(theirs, asked.plus(way));
  }

  private static String shown(Statement statement, String setting) throws SQLException {
    return one(statement, "show " + setting, String.class);
  }

  private static <T> T one(Statement statement, String question, Class<T> type)
      throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getObject(1, type);
    }
  }
}
