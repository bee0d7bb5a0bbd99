package io.ringcycle.server.door;

import io.ringcycle.spi.Clock;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The requests that are to be carried out once, with what was answered to them: kept for a day.
 * Each call is a transaction of its own, so that all nodes see at once what another has taken.
 */
@ApplicationScoped
class Replies {
  private static final Duration KEPT = Duration.ofHours(24);

  /** Whoever takes longer to answer has stopped in the middle of it. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final String UNIQUE = "23505";

  @Inject private DataSource database;
  @Inject private Clock clock;

  /** What is known of a request: what it asked for, and its answer if there is one. */
  record Known(String request, Optional<byte[]> sealed) {}

  /** Takes a ticket; what is known of it, if somebody has taken it before. */
  Optional<Known> take(Ticket ticket) {
    Instant now = clock.now();
    return with(
        connection -> {
          forget(connection, now);
          Optional<Known> known = known(connection, ticket);
          return known.isPresent() || insert(connection, ticket, now)
              ? known
              : Optional.of(new Known(ticket.request(), Optional.empty()));
        });
  }

  /** Gives it back: nothing was done. */
  void giveBack(Ticket ticket) {
    with(connection -> update(connection, "delete from house.once where id = ?", ticket.id()));
  }

  /** Keeps the answer. */
  void keep(Ticket ticket, Reply reply) {
    byte[] sealed = Sealed.seal(ticket.seal(), reply.bytes());
    with(
        connection ->
            update(
                connection, "update house.once set reply = ? where id = ?", sealed, ticket.id()));
  }

  /** What is old enough may be asked anew, and so may what was left in the middle. */
  private static void forget(Connection connection, Instant now) throws SQLException {
    update(
        connection,
        "delete from house.once where asked_at < ? or (reply is null and asked_at < ?)",
        now.minus(KEPT).atOffset(ZoneOffset.UTC),
        now.minus(LONGEST).atOffset(ZoneOffset.UTC));
  }

  private static Optional<Known> known(Connection connection, Ticket ticket) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select request, reply from house.once where id = ?")) {
      query.setString(1, ticket.id());
      try (ResultSet found = query.executeQuery()) {
        return found.next()
            ? Optional.of(new Known(found.getString(1), Optional.ofNullable(found.getBytes(2))))
            : Optional.empty();
      }
    }
  }

  /** Whether nobody else was quicker. */
  private static boolean insert(Connection connection, Ticket ticket, Instant now)
      throws SQLException {
    try {
      update(
          connection,
          "insert into house.once (id, request, asked_at) values (?, ?, ?)",
          ticket.id(),
          ticket.request(),
          now.atOffset(ZoneOffset.UTC));
      return true;
    } catch (SQLException failed) {
      if (UNIQUE.equals(failed.getSQLState())) {
        return false;
      }
      throw failed;
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        update.setObject(at + 1, values[at]);
      }
      return update.executeUpdate();
    }
  }

  private interface Deed<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T with(Deed<T> deed) {
    try (Connection connection = database.getConnection()) {
      return deed.on(connection);
    } catch (SQLException away) {
      throw new StorageUnavailableException(true, away);
    }
  }
}
