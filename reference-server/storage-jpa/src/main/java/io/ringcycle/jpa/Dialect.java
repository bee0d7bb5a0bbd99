package io.ringcycle.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** In what the databases differ that Ringcycle knows. */
enum Dialect {
  /** Compares texts by the numbers of their characters; keeps texts of any length as such. */
  H2(Dialect.SNAPSHOT_OF_H2, "varchar(%d)", "varchar", "", ""),
  /** Compares texts as the language of the database has it, unless told otherwise. */
  POSTGRESQL(
      Connection.TRANSACTION_REPEATABLE_READ,
      "varchar(%d) collate \"C\"",
      "text",
      "for share",
      "for update");

  /** <i>Repeatable read</i> is one state for each table there, not one for all. */
  private static final int SNAPSHOT_OF_H2 = 6;

  private static final int LONGEST_ID = 210;
  private static final int LONGEST_KEY = 500;

  private final int snapshot;
  private final String id;
  private final String json;
  private final String shared;
  private final String alone;

  Dialect(int snapshot, String id, String json, String shared, String alone) {
    this.snapshot = snapshot;
    this.id = id;
    this.json = json;
    this.shared = shared;
    this.alone = alone;
  }

  static Dialect of(DataSource database) {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return product.equals("H2") ? H2 : POSTGRESQL;
    } catch (SQLException failure) {
      throw new IllegalStateException("the database does not answer", failure);
    }
  }

  /** The isolation of a transaction that sees one state. */
  int snapshot() {
    return snapshot;
  }

  /** By what a question holds its rows; nothing where whoever changes anything waits their turn. */
  String holding(Lock lock) {
    return lock == Lock.SHARED ? shared : alone;
  }

  /** Whether those who change something take turns: rows can be held by one alone, for long. */
  boolean inTurn() {
    return this == H2;
  }

  /** A question for the next value of a sequence. */
  String next(String sequence) {
    return this == H2 ? "values next value for " + sequence : "select nextval('" + sequence + "')";
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
        "instant",
        "timestamp(6) with time zone");
  }
}
