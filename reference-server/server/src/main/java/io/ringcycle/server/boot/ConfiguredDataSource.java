package io.ringcycle.server.boot;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections from which the container makes its pool. It asks the settings itself, because the
 * container's own way of naming them logs a warning for each that is not set.
 */
public final class ConfiguredDataSource implements DataSource {
  private final DataSource source = of(DatabaseSettings.configured());

  private static DataSource of(DatabaseSettings settings) {
    if (settings.url().startsWith("jdbc:h2:")) {
      return h2(settings);
    } else if (settings.url().startsWith("jdbc:postgresql:")) {
      return postgresql(settings);
    }
    throw new IllegalStateException(
        "ringcycle.db.url must begin with jdbc:h2: or jdbc:postgresql:, and it does not");
  }

  private static DataSource h2(DatabaseSettings settings) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(settings.url());
    h2.setUser(settings.user());
    h2.setPassword(settings.password());
    return h2;
  }

  private static DataSource postgresql(DatabaseSettings settings) {
    PGSimpleDataSource postgresql = new PGSimpleDataSource();
    postgresql.setURL(settings.url());
    postgresql.setUser(settings.user());
    postgresql.setPassword(settings.password());
    return postgresql;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return source.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return source.getConnection(); // the settings alone say who
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(ConfiguredDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
