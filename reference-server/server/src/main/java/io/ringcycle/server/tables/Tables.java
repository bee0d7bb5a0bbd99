package io.ringcycle.server.tables;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Transactions on the tables of the house, on any thread that has none open. What is done in one is
 * kept as a whole or not at all.
 *
 * <p>Throws {@link TakenException} where a key is taken, and {@link StorageUnavailableException}
 * while the database is away. Safe for use by several threads.
 */
@ApplicationScoped
public class Tables {
  /** By which databases say that a key is taken. */
  private static final String TAKEN = "23505";

  @Inject private DataSource database;

  /** One transaction. */
  public <T> T change(Function<Statements, T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      return kept(connection, work);
    } catch (SQLException failure) {
      throw new StorageUnavailableException(true, failure);
    }
  }

  /** One order, kept by itself; how many rows it has changed. */
  public int run(String order, Object... values) {
    return ask(statements -> statements.run(order, values));
  }

  /** Questions, each of which sees what is kept when it is asked. */
  public <T> T ask(Function<Statements, T> questions) {
    try (Connection connection = database.getConnection()) {
      return questions.apply(new Statements(connection));
    } catch (SQLException failure) {
      throw new StorageUnavailableException(true, failure);
    }
  }

  private static <T> T kept(Connection connection, Function<Statements, T> work)
      throws SQLException {
    boolean kept = false;
    try {
      T result = work.apply(new Statements(connection));
      connection.commit();
      kept = true;
      return result;
    } finally {
      if (!kept) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  /** What a failed statement is to whoever asked. */
  static RuntimeException told(SQLException failure) {
    return TAKEN.equals(failure.getSQLState())
        ? new TakenException(failure)
        : new StorageUnavailableException(false, failure);
  }
}
