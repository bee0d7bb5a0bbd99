package io.ringcycle.server.boot;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the database is.
 *
 * @param url of JDBC: of H2 or of PostgreSQL
 */
record DatabaseSettings(String url, String user, String password) {
  private static final String H2 = "jdbc:h2:";

  /**
   * What an H2 is told unless its address says otherwise: to write before it acknowledges, as a
   * call that was forgotten would be made again; and to remember more statements than eight.
   */
  private static final List<String> OF_H2 = List.of(";WRITE_DELAY=0", ";QUERY_CACHE_SIZE=100");

  DatabaseSettings {
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
        config.getOptionalValue("ringcycle.db.password", String.class).orElse(""));
  }

  /** Whether several nodes may work on it at once. */
  boolean isShared() {
    return url.startsWith("jdbc:postgresql:");
  }

  /** Without the password, so that it reaches no log. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + user + "]";
  }
}
