package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements by which rows come into their tables. */
final class Mapping {
  private static final long FIRST_VERSION = 1;

  private Mapping() {}

  /** Puts a new row into its table. */
  static Order insert(Stored<?> row) {
    Columns columns = Columns.of(row);
    List<String> names =
        Stream.of(row.rowId().columns(), columns.names(), List.of("version"))
            .flatMap(List::stream)
            .toList();
    List<Value> values = new ArrayList<>(key(row.rowId()));
    values.addAll(columns.taken());
    values.add(Values.of(FIRST_VERSION));
    return Order.ofOneRow(
        "insert into ringcycle.%s (%s) values %s"
            .formatted(table(row), String.join(", ", names), Sql.marks(names.size())),
        values);
  }

  /** Replaces a row in the version in which it was found. */
  static Order update(Stored<?> row) {
    Columns columns = Columns.of(row);
    List<Value> values = new ArrayList<>(columns.taken());
    values.add(Values.of(row.version() + 1));
    values.addAll(key(row.rowId()));
    values.add(Values.of(row.version()));
    return Order.ofOneRow(
        "update ringcycle.%s set %s, version = ? where %s and version = ?"
            .formatted(table(row), marked(columns.names(), ", "), marked(key(row), " and ")),
        values);
  }

  private static String table(Stored<?> row) {
    return row.getClass().getAnnotation(Table.class).name();
  }

  private static List<String> key(Stored<?> row) {
    return row.rowId().columns();
  }

  private static List<Value> key(RowId id) {
    return id.values().stream().map(Values::of).toList();
  }

  private static String marked(List<String> columns, String between) {
    return columns.stream().map(one -> one + " = ?").collect(Collectors.joining(between));
  }
}
