package io.ringcycle.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Single questions and orders, outside of what is tried or measured.
 *
 * @param source where it is
 */
public record Database(DataSource source) {

  /**
   * What reads one row of an answer.
   *
   * @param <T> what it makes of it
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** The row at which the answer stands. */
    T row(ResultSet rows) throws SQLException;
  }

  /** Does it, and commits. */
  public void run(String order) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(order);
    } catch (SQLException failure) {
      throw new IllegalStateException(order, failure);
    }
  }

  /** Each row of the answer. */
  public <T> List<T> ask(String question, Reading<T> reading, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(question)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      return rows(statement, reading);
    } catch (SQLException failure) {
      throw new IllegalStateException(question, failure);
    }
  }

  private static <T> List<T> rows(PreparedStatement statement, Reading<T> reading)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(reading.row(rows));
      }
    }
    return all;
  }

  /** The only number of the answer. */
  public long number(String question, Object... values) {
    return ask(question, rows -> rows.getLong(1), values).get(0);
  }

  /** The only word of the answer. */
  public String word(String question) {
    return ask(question, rows -> rows.getString(1)).get(0);
  }

  /** Waits until the answer is yes. */
  public void await(String question) {
    Patience.until(() -> ask(question, rows -> rows.getBoolean(1)).get(0));
  }
}
