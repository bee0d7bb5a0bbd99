package io.ringcycle.jpa;

import static io.ringcycle.jpa.Tampering.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another value in one column of a row. */
record OtherValue(String table, String column, Map<String, Object> row) {

  /** One for each column of the first row that follows from facts. */
  static List<OtherValue> all(Tampering tampering, String table) {
    Map<String, Object> row = tampering.first(table, DerivedColumns.KEYS.get(table));
    return row.keySet().stream()
        .filter(column -> DerivedColumns.isValue(table, column))
        .map(column -> new OtherValue(table, column, row))
        .toList();
  }

  void put(Tampering tampering) {
    Optional<Object> now = Optional.ofNullable(row.get(column));
    set(tampering, DerivedColumns.other(now, tampering.type(table, column)));
  }

  void takeBack(Tampering tampering) {
    set(tampering, row.get(column));
  }

  private void set(Tampering tampering, Object value) {
    List<String> key = DerivedColumns.KEYS.get(table);
    List<Object> values = new ArrayList<>();
    values.add(value);
    values.addAll(List.of(Tampering.values(row, key)));
    String sql = "update ringcycle." + table + " set " + column + " = ? where " + where(key);
    tampering.run(sql, values.toArray());
  }

  /** Where it is. */
  String name() {
    Object last = Found.lastOf(row, DerivedColumns.KEYS.get(table));
    return table + "." + column + " of " + last;
  }

  /** The same of what was found. */
  static String name(Difference difference) {
    String last = difference.key().replaceAll(".*=", "");
    return difference.table() + "." + difference.column() + " of " + last;
  }
}
