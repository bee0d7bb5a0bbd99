package io.ringcycle.tools;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.tck.RandomHistory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A database in memory in which an organisation has worked for a while. */
final class Installation implements AutoCloseable {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final int STEPS = 60;

  final String url = "jdbc:h2:mem:tools" + MADE.incrementAndGet();
  private final HikariDataSource database = new HikariDataSource();
  SessionId session = new SessionId("none");

  private Installation(String password) {
    database.setJdbcUrl(url);
    database.setUsername("sa");
    database.setPassword(password);
  }

  /** Without a table. */
  static Installation empty() {
    Installation installation = new Installation("");
    installation.change("create schema somebody_elses");
    return installation;
  }

  /** Of the organisation acme. */
  static Installation withHistory(String password) {
    Installation installation = new Installation(password);
    RandomHistory history =
        new RandomHistory(
            2, JpaStore.on(installation.database).storage(), new OrganisationId("acme"));
    for (int step = 0; step < STEPS; step++) {
      history.step();
    }
    installation.session = installation.anySession();
    return installation;
  }

  private SessionId anySession() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select min(id) from ringcycle.session")) {
      found.next();
      return new SessionId(found.getString(1));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void change(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
