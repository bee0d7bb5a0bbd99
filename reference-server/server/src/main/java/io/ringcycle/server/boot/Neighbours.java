package io.ringcycle.server.boot;

import io.ringcycle.server.live.Bell;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The other nodes on one PostgreSQL. Each tells the others when something was changed, after it was
 * kept and never within a change: PostgreSQL commits transactions that notify one after the other.
 * What is told may get lost; whoever listens looks now and then in any case.
 */
@ApplicationScoped
public class Neighbours {
  private static final Logger LOG = System.getLogger(Neighbours.class.getName());
  private static final Duration AGAIN = Duration.ofSeconds(1);
  private static final int PATIENCE = 10_000;

  /** However much is changed meanwhile, it is told once. */
  private static final Duration BREATH = Duration.ofMillis(20);

  private static final int SPEAKER_AND_EAR = 2;

  @Inject private Bell bell;
  @Inject private DataSource database;
  @Resource private ManagedThreadFactory threads;

  private ExecutorService both = Executors.newSingleThreadExecutor(Thread::new);

  private interface Turn {
    void take() throws SQLException, InterruptedException;
  }

  /** Where the database is one that nodes share; another has no neighbours. */
  void begin() {
    if (DatabaseSettings.configured().isShared()) {
      both = Executors.newFixedThreadPool(SPEAKER_AND_EAR, threads);
      Bell.Ear own = bell.neighbours();
      both.execute(() -> again(() -> speak(own)));
      both.execute(() -> again(this::listen));
    }
  }

  @PreDestroy
  void end() {
    both.shutdownNow();
  }

  private static void again(Turn turn) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        attempt(turn);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attempt(Turn turn) throws InterruptedException {
    try {
      turn.take();
    } catch (SQLException away) {
      LOG.log(Level.WARNING, "other nodes cannot be told or heard; it is tried again", away);
      Thread.sleep(AGAIN.toMillis());
    }
  }

  /** However many changes there were since the last time, once. */
  private void speak(Bell.Ear own) throws SQLException, InterruptedException {
    if (own.await(AGAIN.multipliedBy(PATIENCE))) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("notify ringcycle");
      }
      Thread.sleep(BREATH.toMillis());
    }
  }

  /** On a connection of its own, which is not the pool's to take back. */
  private void listen() throws SQLException {
    try (Connection connection = DatabaseSettings.configured().source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("listen ringcycle");
      bell.heard(); // what was told before
      PGConnection ear = connection.unwrap(PGConnection.class);
      while (!Thread.currentThread().isInterrupted()) {
        if (ear.getNotifications(PATIENCE).length > 0) {
          bell.heard();
        }
      }
    }
  }
}
