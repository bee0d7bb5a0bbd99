package io.ringcycle.server.boot;

import io.ringcycle.database.Database;
import io.ringcycle.database.Databases;
import io.ringcycle.jpa.Upgrade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * A house that each version up to one has had for a time: what that version could keep for the
 * first time was put into it then.
 */
final class LivedInHouse {
  private static final List<String> VERSIONS =
      Arrays.stream(HouseSchema.settings(Databases.h2()).load().info().all())
          .map(one -> one.getVersion().getVersion())
          .toList();

  private final Database database;

  private LivedInHouse(DataSource database) {
    this.database = new Database(database);
  }

  static LivedInHouse upTo(String version, DataSource database) {
    LivedInHouse house = new LivedInHouse(database);
    VERSIONS.subList(0, VERSIONS.indexOf(version) + 1).forEach(house::live);
    return house;
  }

  /** All that there ever were, this one's included. */
  static List<String> versions() {
    return VERSIONS;
  }

  static String newest() {
    return VERSIONS.get(VERSIONS.size() - 1);
  }

  /** Of its tables. */
  String version() {
    return HouseSchema.settings(database.source())
        .load()
        .info()
        .current()
        .getVersion()
        .getVersion();
  }

  private void live(String version) {
    Upgrade.by(HouseSchema.settings(database.source()).target(version).load()).carryOut();
    database.run(content("content/V" + version.replace('.', '_') + ".sql"));
  }

  private static String content(String file) {
    try (InputStream script = LivedInHouse.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(script, "nothing is put into the house by " + file).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every column of every table there is: the rows, by the question for them. */
  Map<String, List<String>> content() {
    return answers(
        database.ask(
            "select table_name from information_schema.tables where lower(table_schema) = 'house'"
                + " order by table_name",
            rows -> question(rows.getString(1))));
  }

  private String question(String table) {
    List<String> columns =
        database.ask(
            "select column_name from information_schema.columns"
                + " where lower(table_schema) = 'house' and table_name = ?"
                + " order by ordinal_position",
            rows -> rows.getString(1),
            table);
    String all = String.join(", ", columns);
    return "select " + all + " from house." + table + " order by " + all;
  }

  /** The same questions, asked anew. */
  Map<String, List<String>> answers(Collection<String> questions) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    questions.forEach(one -> answers.put(one, database.ask(one, LivedInHouse::row)));
    return answers;
  }

  private static String row(ResultSet rows) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
      values.add(String.valueOf(rows.getString(at)));
    }
    return String.join(" | ", values);
  }
}
