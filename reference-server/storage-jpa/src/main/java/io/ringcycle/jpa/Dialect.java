package io.ringcycle.jpa;

import io.ringcycle.spi.storage.StorageUnavailableException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** In what the databases differ that Ringcycle knows. */
enum Dialect {
  /** Compares texts by the numbers of their characters; keeps texts of any length as such. */
  H2("varchar(%d)", "varchar", "varbinary", "", "") {
    @Override
    void isolate(Connection connection, boolean oneState) throws SQLException {
      connection.setTransactionIsolation(
          oneState ? SNAPSHOT_OF_H2 : Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    void seeAsBefore(Connection connection) {
      try {
        isolate(connection, false);
      } catch (SQLException gone) {
        LOG.log(Level.DEBUG, "a connection could not be left as it was", gone);
      }
    }
  },
  /** Compares texts as the language of the database has it, unless told otherwise. */
  POSTGRESQL("varchar(%d) collate \"C\"", "text", "bytea", "for share", "for update") {
    @Override
    void isolate(Connection connection, boolean oneState) throws SQLException {
      String level = oneState ? "repeatable read, read only" : "read committed";
      // prepared, so that neither the driver nor the database takes the words apart each time
      try (PreparedStatement statement =
          connection.prepareStatement("set transaction isolation level " + level + PLANS)) {
        statement.execute();
      }
    }
  };

  private static final Logger LOG = System.getLogger(Dialect.class.getName());

  /** <i>Repeatable read</i> is one state for each table there, not one for all. */
  private static final int SNAPSHOT_OF_H2 = 6;

  /**
   * Each question is planned once, and goes by indexes, whatever its tables held at that time. One
   * statement: four of them took as long as all else that a short transaction does.
   */
  private static final String PLANS =
      "; select set_config('plan_cache_mode', 'force_generic_plan', true),"
          + " set_config('enable_seqscan', 'off', true),"
          + " set_config('enable_hashjoin', 'off', true),"
          + " set_config('enable_mergejoin', 'off', true)";

  private static final int LONGEST_ID = 210;
  private static final int LONGEST_KEY = 500;

  private final String id;
  private final String json;
  private final String bits;
  private final String shared;
  private final String alone;

  Dialect(String id, String json, String bits, String shared, String alone) {
    this.id = id;
    this.json = json;
    this.bits = bits;
    this.shared = shared;
    this.alone = alone;
  }

  static Dialect of(DataSource database) {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return product.equals("H2") ? H2 : POSTGRESQL;
    } catch (SQLException failure) {
      throw new StorageUnavailableException(false, failure);
    }
  }

  /** Says of a transaction that has just begun what it is to see. */
  abstract void isolate(Connection connection, boolean oneState) throws SQLException;

  /** It sees one state, and changes nothing. */
  void seeOneState(Connection connection) {
    see(connection, true);
  }

  /** Takes that back where it outlives a transaction: not every pool does. */
  void seeAsBefore(Connection connection) {}

  /** Each of its statements sees what has been committed by then. */
  void seeWhatIsCommitted(Connection connection) {
    see(connection, false);
  }

  private void see(Connection connection, boolean oneState) {
    try {
      isolate(connection, oneState);
    } catch (SQLException failure) {
      throw new IllegalStateException("the database has no such isolation", failure);
    }
  }

  /** By what a question holds its rows; nothing where whoever changes anything waits their turn. */
  String holding(Lock lock, String order) {
    String held = lock == Lock.SHARED ? shared : alone;
    return held.isEmpty() ? held : "order by " + order + " " + held;
  }

  /**
   * At the end of a change: rows of a table of which something is true, the first few by an order,
   * none that somebody else holds. (H2 would go through all rows to find the few again.)
   *
   * @param key of the table, by its columns
   */
  String firstOf(String table, String key, String which, String order, int most) {
    return this == H2
        ? "where %s fetch first %d rows only".formatted(which, most)
        : ("where (%1$s) in (select %1$s from %2$s where %3$s order by %4$s limit %5$d"
                + " for update skip locked)")
            .formatted(key, table, which, order, most);
  }

  /** Whether those who change something take turns: rows can be held by one alone, for long. */
  boolean inTurn() {
    return this == H2;
  }

  /** A question for the next value of a sequence. */
  String next(String sequence) {
    return "select " + drawn(sequence);
  }

  /** The next value of a sequence, within a statement. */
  String drawn(String sequence) {
    return this == H2 ? "next value for " + sequence : "nextval('" + sequence + "')";
  }

  /**
   * The same by a transaction that has an id before it draws, so that nobody sees the number who
   * does not see that it is at work. (A transaction gets one with its first change; to draw is
   * none.)
   */
  String drawnByName(String sequence) {
    return this == H2
        ? drawn(sequence)
        : "case when pg_current_xact_id() is not null then " + drawn(sequence) + " end";
  }

  /** The value that was drawn last in this transaction. */
  String drawnLast(String sequence) {
    return this == H2 ? "current value for " + sequence : "currval('" + sequence + "')";
  }

  /** The time of the database, so many microseconds later. */
  String fromNow() {
    return this == H2
        ? "dateadd(microsecond, ?, current_timestamp)"
        : "current_timestamp + ? * interval '1 microsecond'";
  }

  /** Whether it looks at its tables now and then, and plans by what it knows. */
  boolean learnsOfItsTables() {
    return this == POSTGRESQL;
  }

  /** Whether it takes several statements in one message. */
  boolean severalAtOnce() {
    return this == POSTGRESQL;
  }

  /** Of how many rows one question asks by their keys: H2 looks up one, or goes through all. */
  int rowsAtOnce() {
    return this == H2 ? 1 : 500;
  }

  /** Of how many values one question asks; a power of two. */
  int valuesAtOnce() {
    return this == H2 ? 1 : 256;
  }

  /** Asks to wait a few seconds for another transaction and no longer, where that is not usual. */
  Optional<String> patience() {
    return this == H2
        ? Optional.empty()
        : Optional.of("select set_config('lock_timeout', '5000', true)");
  }

  /** The words of the schema that differ. */
  Map<String, String> words() {
    return Map.of(
        "id",
        String.format(id, LONGEST_ID),
        "key",
        String.format(id, LONGEST_KEY),
        "json",
        json,
        "long",
        this == H2 ? "clob" : "text",
        "bits",
        bits,
        "only_h2",
        this == H2 ? "" : "--",
        "instant",
        "timestamp(6) with time zone");
  }
}
