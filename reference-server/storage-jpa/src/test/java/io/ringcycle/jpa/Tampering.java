package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Whoever writes into a database past the engine; what was taken away comes back afterwards. */
final class Tampering {
  private final DataSource database;

  Tampering(DataSource database) {
    this.database = database;
  }

  /** What a verification finds after that was done to a table. */
  Verified verifiedAfter(String table, String sql, Object... values) {
    return after(table, () -> Verification.of(database), sql, values);
  }

  /** Does something to a table, has a look, and puts the table back. */
  <T> T after(String table, Supplier<T> look, String sql, Object... values) {
    String backup = "ringcycle.backup_of_" + table;
    run("create table " + backup + " as select * from ringcycle." + table);
    try {
      assertThat(run(sql, values)).as(sql).isPositive();
      return look.get();
    } finally {
      run("delete from ringcycle." + table);
      run("insert into ringcycle." + table + " select * from " + backup);
      run("drop table " + backup);
    }
  }

  /** How many rows it touched. */
  int run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** Rows, each column by its name; nothing where there is nothing. */
  List<Map<String, Object>> rows(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private static Map<String, Object> row(ResultSet found) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
      row.put(found.getMetaData().getColumnName(at).toLowerCase(Locale.ROOT), found.getObject(at));
    }
    return row;
  }

  /** As {@link java.sql.Types} has it. */
  int type(String table, String column) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet none =
            statement.executeQuery("select " + column + " from ringcycle." + table + " limit 0")) {
      return none.getMetaData().getColumnType(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  long count(String table) {
    Object count = rows("select count(*) as rows from ringcycle." + table).get(0).get("rows");
    return ((Number) count).longValue();
  }

  /** Any row of a table: the first by its key. */
  Map<String, Object> first(String table, List<String> key) {
    return first(table, key, "1 = 1");
  }

  /** Of those of which that is true. */
  Map<String, Object> first(String table, List<String> key, String which) {
    String order = String.join(", ", key);
    return rows("select * from ringcycle.%s where %s order by %s limit 1"
            .formatted(table, which, order))
        .get(0);
  }

  static String where(List<String> key) {
    return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
  }

  static Object[] values(Map<String, Object> row, List<String> columns) {
    return columns.stream().map(row::get).toArray();
  }
}
