package io.ringcycle.server.boot;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the database is.
 *
 * @param url of JDBC: of H2 or of PostgreSQL
 */
record DatabaseSettings(String url, String user, String password) {
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
