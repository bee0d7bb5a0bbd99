package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements by which rows come into their tables. */
final class Mapping {
  private static final long FIRST_VERSION = 1;

  private static final Map<Class<?>, Words> WORDS = new ConcurrentHashMap<>();

  private Mapping() {}

  /** Puts a new row into its table. */
  static Order insert(Stored<?> row) {
    List<Value> values = new ArrayList<>(key(row.rowId()));
    values.addAll(Columns.taken(row));
    values.add(Values.of(FIRST_VERSION));
    return Order.ofOneRow(words(row).insert(), values);
  }

  /** Replaces a row in the version in which it was found. */
  static Order update(Stored<?> row) {
    List<Value> values = new ArrayList<>(Columns.taken(row));
    values.add(Values.of(row.version() + 1));
    values.addAll(key(row.rowId()));
    values.add(Values.of(row.version()));
    return Order.ofOneRow(words(row).update(), values);
  }

  /** The statements of a table. */
  private record Words(String insert, String update) {
    static Words of(String table, List<String> key, List<String> values) {
      List<String> names =
          Stream.of(key, values, List.of("version")).flatMap(List::stream).toList();
      return new Words(
          "insert into ringcycle.%s (%s) values %s"
              .formatted(table, String.join(", ", names), Sql.marks(names.size())),
          "update ringcycle.%s set %s, version = ? where %s and version = ?"
              .formatted(table, marked(values, ", "), marked(key, " and ")));
    }
  }

  private static Words words(Stored<?> row) {
    return WORDS.computeIfAbsent(
        row.getClass(),
        type -> Words.of(Fields.table(type), row.rowId().columns(), Columns.names(type)));
  }

  private static List<Value> key(RowId id) {
    return id.values().stream().map(Values::of).toList();
  }

  private static String marked(List<String> columns, String between) {
    return columns.stream().map(one -> one + " = ?").collect(Collectors.joining(between));
  }
}
