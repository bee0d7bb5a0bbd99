package io.ringcycle.proof;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections to a database, as a program of our users would have them. */
final class Pool {
  private Pool() {}

  static HikariDataSource to(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setMaximumPoolSize(20);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    config.setValidationTimeout(1_000);
    return new HikariDataSource(config);
  }
}
