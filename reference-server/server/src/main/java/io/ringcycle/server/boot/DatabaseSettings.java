package io.ringcycle.server.boot;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is.
 *
 * @param url of JDBC: of H2 or of PostgreSQL
 * @param connections at most
 */
record DatabaseSettings(String url, String user, String password, int connections) {
  private static final String H2 = "jdbc:h2:";

  /**
   * What an H2 is told unless its address says otherwise: to write before it acknowledges, as a
   * call that was forgotten would be made again; and to remember more statements than eight.
   */
  private static final List<String> OF_H2 = List.of(";WRITE_DELAY=0", ";QUERY_CACHE_SIZE=100");

  /** Whoever works within a transaction of the container may need another one besides. */
  private static final int FEWEST = 4;

  /** Refuses too few connections with IllegalStateException. */
  DatabaseSettings {
    if (connections < FEWEST) {
      throw new IllegalStateException("ringcycle.db.connections must be " + FEWEST + " at least");
    }
    url = url.startsWith(H2) ? completed(url) : url;
  }

  private static String completed(String url) {
    String said = url.toUpperCase(Locale.ROOT);
    return OF_H2.stream()
        .filter(more -> !said.contains(more.substring(0, more.indexOf('=') + 1)))
        .reduce(url, String::concat);
  }

  /** As the operator has set it, by MicroProfile Config. */
  static DatabaseSettings configured() {
    Config config = ConfigProvider.getConfig();
    return new DatabaseSettings(
        config.getValue("ringcycle.db.url", String.class),
        config.getOptionalValue("ringcycle.db.user", String.class).orElse(""),
        config.getOptionalValue("ringcycle.db.password", String.class).orElse(""),
        config.getValue("ringcycle.db.connections", Integer.class));
  }

  /** Whether several nodes may work on it at once. */
  boolean isShared() {
    return url.startsWith("jdbc:postgresql:");
  }

  /** One connection each time it is asked. */
  DataSource source() {
    if (url.startsWith(H2)) {
      return h2();
    } else if (isShared()) {
      return postgresql();
    }
    throw new IllegalStateException(
        "ringcycle.db.url must begin with jdbc:h2: or jdbc:postgresql:, and it does not");
  }

  private DataSource h2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(url);
    h2.setUser(user);
    h2.setPassword(password);
    return h2;
  }

  private DataSource postgresql() {
    PGSimpleDataSource postgresql = new PGSimpleDataSource();
    postgresql.setURL(url);
    postgresql.setUser(user);
    postgresql.setPassword(password);
    return postgresql;
  }

  /** Without the password, so that it reaches no log. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + user + "]";
  }
}
