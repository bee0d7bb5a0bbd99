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
import java.util.stream.Stream;

/** A database in which an organisation has worked for a while. */
final class Installation implements AutoCloseable {
  private static final int STEPS = 60;

  final String url;
  private final String user;
  private final HikariDataSource database = new HikariDataSource();
  SessionId session = new SessionId("none");

  private Installation(Place place, String password) {
    this.url = place.newDatabase();
    this.user = place.user;
    database.setJdbcUrl(url);
    database.setUsername(user);
    database.setPassword(password);
  }

  /** Without a table. */
  static Installation empty(Place place) {
    Installation installation = new Installation(place, "");
    installation.change("create schema somebody_elses");
    return installation;
  }

  /** Of the organisation acme. */
  static Installation withHistory(Place place) {
    return withHistory(place, "");
  }

  /** The same, locked up. */
  static Installation withHistory(Place place, String password) {
    Installation installation = new Installation(place, password);
    RandomHistory history =
        new RandomHistory(
            2, JpaStore.on(installation.database).storage(), new OrganisationId("acme"));
    for (int step = 0; step < STEPS; step++) {
      history.step();
    }
    installation.session = installation.anySession();
    return installation;
  }

  /** What a command does here. */
  Outcome run(String command, String... more) {
    return Outcome.of(words(command, more));
  }

  /** The words of a command that is done here. */
  String[] words(String command, String... more) {
    return Stream.concat(Stream.of(command, "--url", url, "--user", user), Stream.of(more))
        .toArray(String[]::new);
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
