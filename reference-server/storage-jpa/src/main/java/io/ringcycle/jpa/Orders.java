package io.ringcycle.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives a database all statements of a change: a few of them at once, where it takes several in one
 * message; many that are alike as a batch.
 */
final class Orders {
  /** A database prepares each sequence of statements anew, so that long ones are not worth it. */
  private static final int FEW = 40;

  private final List<Order> questions = new ArrayList<>();
  private final List<Order> changes = new ArrayList<>();

  /** A question that comes before all changes. */
  void ask(Order question) {
    questions.add(question);
  }

  void change(Order change) {
    changes.add(change);
  }

  /** Throws {@link OvertakenException} if any answer does not fit. */
  void give(Connection connection, boolean severalAtOnce) {
    try {
      if (severalAtOnce && questions.size() + changes.size() <= FEW) {
        together(connection);
      } else {
        oneByOne(connection);
      }
    } catch (SQLException failure) {
      throw new DatabaseFailedException(failure);
    }
  }

  private void together(Connection connection) throws SQLException {
    List<Order> all = new ArrayList<>(questions);
    all.addAll(changes);
    String text = all.stream().map(Order::sql).collect(Collectors.joining(";\n"));
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      Values.bind(statement, all.stream().flatMap(one -> one.values().stream()).toList());
      boolean answered = statement.execute();
      for (Order order : all) {
        order.check(answered ? number(statement.getResultSet()) : statement.getUpdateCount());
        answered = statement.getMoreResults();
      }
    }
  }

  private static long number(ResultSet answer) throws SQLException {
    answer.next();
    return answer.getLong(1);
  }

  private void oneByOne(Connection connection) throws SQLException {
    for (Order question : questions) {
      try (PreparedStatement statement = connection.prepareStatement(question.sql())) {
        Values.bind(statement, question.values());
        question.check(number(statement.executeQuery()));
      }
    }
    Map<String, List<Order>> alike =
        changes.stream()
            .collect(Collectors.groupingBy(Order::sql, LinkedHashMap::new, Collectors.toList()));
    for (List<Order> some : alike.values()) {
      batch(connection, some);
    }
  }

  private static void batch(Connection connection, List<Order> alike) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(alike.get(0).sql())) {
      for (Order order : alike) {
        Values.bind(statement, order.values());
        statement.addBatch();
      }
      int[] rows = statement.executeBatch();
      for (int at = 0; at < rows.length; at++) {
        alike.get(at).check(rows[at] == PreparedStatement.SUCCESS_NO_INFO ? 1 : rows[at]);
      }
    }
  }
}
