package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions in the language of the database. */
final class Sql {
  private Sql() {}

  /** What is asked of a statement whose marks have their values. */
  private interface Asking<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** The one number of an answer. */
  static long number(EntityManager entities, String text, List<Object> values) {
    return given(entities, text, values, Sql::number);
  }

  /** The texts of an answer. */
  static List<String> texts(EntityManager entities, String text, List<Object> values) {
    return given(entities, text, values, Sql::texts);
  }

  /** Changes rows; says how many. */
  static int change(EntityManager entities, String text, List<Object> values) {
    return given(entities, text, values, PreparedStatement::executeUpdate);
  }

  private static <T> T given(
      EntityManager entities, String text, List<Object> values, Asking<T> asking) {
    Connection connection = entities.unwrap(Connection.class);
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      Values.bind(statement, values.stream().map(Values::of).toList());
      return asking.of(statement);
    } catch (SQLException failure) {
      throw new DatabaseFailedException(failure);
    }
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet answer = statement.executeQuery()) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private static List<String> texts(PreparedStatement statement) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet answer = statement.executeQuery()) {
      while (answer.next()) {
        texts.add(answer.getString(1));
      }
    }
    return texts;
  }

  /** So many marks for values, in brackets. */
  static String marks(int count) {
    return "?, ".repeat(count - 1).transform(marks -> "(" + marks + "?)");
  }
}
