package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question as a database takes it.
 *
 * @param marks what stands for each mark
 * @param cells what each row of its answer tells
 */
record Ready(String text, List<Mark> marks, List<Cells> cells) {

  /** What the database answers: a thing for each row, or an array where it tells of several. */
  List<Object> answer(Connection connection, Map<String, Object> values) {
    List<Value> inOrder = marks.stream().map(mark -> Values.of(mark.in(values))).toList();
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      Values.bind(statement, inOrder);
      try (ResultSet answer = statement.executeQuery()) {
        return all(answer.unwrap(ResultSet.class)); // a pool's own goes by reflection, cell by cell
      }
    } catch (SQLException failure) {
      throw new DatabaseFailedException(failure);
    }
  }

  /** What is put in for a mark, out of all that is known by name. */
  interface Mark {
    Object in(Map<String, Object> values);

    /** Which of them. */
    static Mark named(String name) {
      return values -> Objects.requireNonNull(values.get(name), name);
    }
  }

  private List<Object> all(ResultSet answer) throws SQLException {
    List<Object> all = new ArrayList<>();
    while (answer.next()) {
      all.add(cells.size() == 1 ? one(answer) : several(answer));
    }
    return all;
  }

  private Object one(ResultSet answer) throws SQLException {
    return Objects.requireNonNull(cells.get(0).read(answer, 1));
  }

  private @Nullable Object[] several(ResultSet answer) throws SQLException {
    Object[] row = new Object[cells.size()];
    int from = 1;
    for (int at = 0; at < row.length; at++) {
      row[at] = cells.get(at).read(answer, from);
      from += cells.get(at).width();
    }
    return row;
  }
}
