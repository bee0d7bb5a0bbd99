package io.ringcycle.jpa;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source that gets all of its connections back. EclipseLink forgets one that breaks just
 * after it was taken; a pool that is never given it back is empty some day.
 */
final class Lending implements DataSource {
  private static final System.Logger LOG = System.getLogger(Lending.class.getName());
  private static final ThreadLocal<Optional<List<Connection>>> LENT =
      ThreadLocal.withInitial(Optional::empty);

  private final DataSource source;

  Lending(DataSource source) {
    this.source = source;
  }

  /** Whatever this thread takes for that work is given back when it is over. */
  static <T> T gettingBack(Supplier<T> work) {
    Optional<List<Connection>> before = LENT.get();
    List<Connection> mine = new ArrayList<>();
    LENT.set(Optional.of(mine));
    try {
      return work.get();
    } finally {
      LENT.set(before);
      mine.forEach(Lending::giveBack);
    }
  }

  /** Harmless where it was given back already. */
  private static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      LOG.log(Level.DEBUG, "a connection could not be closed", gone);
    }
  }

  private static Connection lent(Connection connection) {
    LENT.get().ifPresent(all -> all.add(connection));
    return connection;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return lent(source.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return lent(source.getConnection(user, password));
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
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
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
