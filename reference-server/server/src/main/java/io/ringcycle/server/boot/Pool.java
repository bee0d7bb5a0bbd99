package io.ringcycle.server.boot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The connections of this node, shared by all that works here. The container has none of its own:
 * when all connections of its pool are taken, it closes those that are given back at that moment
 * and opens others, so that a server with much to do has even more to do.
 */
@ApplicationScoped
public class Pool {
  /** A caller has looked away by then. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The container asks for it by the name of a class, and may do so before there are beans. */
  private static Optional<HikariDataSource> opened = Optional.empty();

  static synchronized DataSource get() {
    HikariDataSource pool = opened.orElseGet(() -> of(DatabaseSettings.configured()));
    opened = Optional.of(pool);
    return pool;
  }

  private static HikariDataSource of(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ringcycle");
    config.setDataSource(settings.source());
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1); // a database that starts beside us is waited for
    return new HikariDataSource(config);
  }

  /** When all who work with it are gone. */
  static synchronized void close(@Observes @Destroyed(ApplicationScoped.class) Object application) {
    opened.ifPresent(HikariDataSource::close);
  }
}
