package io.ringcycle.benchmarks.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Single questions and orders, outside of what is measured. */
record Database(DataSource source) {

  /** What reads one row of an answer. */
  @FunctionalInterface
  interface Reading<T> {
    T row(ResultSet rows) throws SQLException;
  }

  void run(String order) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(order);
    } catch (SQLException failure) {
      throw new IllegalStateException(order, failure);
    }
  }

  <T> List<T> ask(String question, Reading<T> reading, Object... values) {
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

  long number(String question, Object... values) {
    return ask(question, rows -> rows.getLong(1), values).get(0);
  }

  String word(String question) {
    return ask(question, rows -> rows.getString(1)).get(0);
  }
}
