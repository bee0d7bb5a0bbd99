package io.ringcycle.server.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the database within one transaction. Values are texts, numbers, instants, bytes,
 * and optional ones of these.
 */
public final class Statements {
  private final Connection connection;

  Statements(Connection connection) {
    this.connection = connection;
  }

  /**
   * What reads one row of an answer.
   *
   * @param <T> what it makes of it
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** The row at which the answer stands. */
    T row(Row row) throws SQLException;
  }

  /**
   * That there is a time in a column. In an index H2 puts rows without one first, and goes through
   * all of them for whoever asks what is earlier than something.
   */
  public static String isThere(String time) {
    return time + " >= timestamp with time zone '1970-01-01 00:00:00Z'";
  }

  /** Changes rows; how many. */
  public int run(String order, Object... values) {
    try (PreparedStatement statement = prepared(order, values)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw Tables.told(failure);
    }
  }

  /** Each row of the answer. */
  public <T> List<T> ask(String question, Reading<T> reading, Object... values) {
    try (PreparedStatement statement = prepared(question, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      Row row = new Row(rows.unwrap(ResultSet.class)); // a pool's own goes by reflection
      while (rows.next()) {
        all.add(reading.row(row));
      }
      return List.copyOf(all);
    } catch (SQLException failure) {
      throw Tables.told(failure);
    }
  }

  /** The first row of the answer, if there is one. */
  public <T> Optional<T> one(String question, Reading<T> reading, Object... values) {
    return ask(question, reading, values).stream().findFirst();
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, plain(values[at]));
    }
    return statement;
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(Statements::plain).orElse(null);
    }
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }

  /** A row of an answer; columns count from 1. */
  public record Row(ResultSet rows) {
    /** A text that is there. */
    public String text(int column) throws SQLException {
      return rows.getString(column);
    }

    /** A text that may be missing. */
    public Optional<String> maybe(int column) throws SQLException {
      return Optional.ofNullable(rows.getString(column));
    }

    /** Bytes that may be missing. */
    public Optional<byte[]> bytes(int column) throws SQLException {
      return Optional.ofNullable(rows.getBytes(column));
    }

    /** A number that is there. */
    public long number(int column) throws SQLException {
      return rows.getLong(column);
    }

    /** Whether it is so. */
    public boolean truth(int column) throws SQLException {
      return rows.getBoolean(column);
    }

    /** An instant that may be missing. */
    public Optional<Instant> instant(int column) throws SQLException {
      return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    }
  }
}
