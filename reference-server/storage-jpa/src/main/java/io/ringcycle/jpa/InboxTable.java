package io.ringcycle.jpa;

import io.ringcycle.jpa.Inbox.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The statements of the inbox. Bodies go as streams: H2 takes long ones in no other way. */
final class InboxTable {
  /** Older is nobody's message. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private static final String NAMED = " from ringcycle.inbox where source = ? and id = ?";
  private static final String ADD =
      "insert into ringcycle.inbox (source, id, body) values (?, ?, ?)";
  private static final String HANDLE =
      "update ringcycle.inbox set handled_at = current_timestamp"
          + " where source = ? and id = ? and handled_at is null";

  /** In the order of the index, all of which is named: else nothing would be read in order. */
  private static final String UNHANDLED =
      "select id, body, received_at from ringcycle.inbox where handled_at is null and source = ?"
          + " and received_at <= %s order by handled_at, source, received_at, id limit ?";

  private final Connection connection;

  InboxTable(Connection connection) {
    this.connection = connection;
  }

  /** Something that is asked of a database. */
  private interface Asking<T> {
    T ask(PreparedStatement statement) throws SQLException;
  }

  private <T> T asked(String sql, Asking<T> asking) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return asking.ask(statement);
    } catch (SQLException failure) {
      throw new DatabaseFailedException(failure);
    }
  }

  /** How many were added; if somebody else adds it at the same time, it is tried again. */
  int add(String source, String id, String body) {
    return isThere(source, id)
        ? 0
        : asked(
            ADD,
            statement -> {
              name(statement, source, id);
              statement.setCharacterStream(3, new StringReader(body));
              return statement.executeUpdate();
            });
  }

  private boolean isThere(String source, String id) {
    return asked(
        "select 1" + NAMED,
        statement -> {
          name(statement, source, id);
          try (ResultSet found = statement.executeQuery()) {
            return found.next();
          }
        });
  }

  int handle(String source, String id) {
    return asked(
        HANDLE,
        statement -> {
          name(statement, source, id);
          return statement.executeUpdate();
        });
  }

  private static void name(PreparedStatement statement, String source, String id)
      throws SQLException {
    statement.setString(1, source);
    statement.setString(2, id);
  }

  List<Message> unhandled(String source, String fromNow, Duration olderThan, int most) {
    Duration age = olderThan.compareTo(LONGEST) > 0 ? LONGEST : olderThan;
    return asked(
        UNHANDLED.formatted(fromNow),
        statement -> {
          statement.setString(1, source);
          statement.setLong(2, -age.toNanos() / 1_000);
          statement.setInt(3, most);
          try (ResultSet found = statement.executeQuery()) {
            return messages(source, found);
          }
        });
  }

  private static List<Message> messages(String source, ResultSet found) throws SQLException {
    List<Message> messages = new ArrayList<>();
    while (found.next()) {
      OffsetDateTime received = found.getObject(3, OffsetDateTime.class);
      messages.add(new Message(source, found.getString(1), text(found, 2), received.toInstant()));
    }
    return messages;
  }

  private static String text(ResultSet found, int column) throws SQLException {
    try (Reader body = found.getCharacterStream(column)) {
      StringWriter text = new StringWriter();
      body.transferTo(text);
      return text.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
