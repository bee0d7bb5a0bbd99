package io.ringcycle.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A table of the application's own, in the same database. */
record Visits(DataSource database) {
  static Visits none(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists visit");
      statement.execute("create table visit (who varchar(100))");
    }
    return new Visits(database);
  }

  void add(String who) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("insert into visit values (?)")) {
      statement.setString(1, who);
      statement.executeUpdate();
    }
  }

  List<String> all() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select who from visit order by who")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
