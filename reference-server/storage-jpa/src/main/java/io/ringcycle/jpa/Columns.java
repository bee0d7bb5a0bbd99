package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.Stored;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in the columns of a row, its key and its version left out.
 *
 * @param values by the names of the columns
 */
record Columns(Map<String, Optional<Object>> values) {
  private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

  /** Words that somebody wrote. */
  private static final Set<String> WORDS =
      Set.of("name", "description", "event", "cause", "evidence");

  private static final int LONGEST = 200;

  static Columns of(Stored<?> row) {
    Map<String, Optional<Object>> values = new LinkedHashMap<>();
    fields(row.getClass()).forEach(field -> values.put(Fields.column(field), value(field, row)));
    return new Columns(values);
  }

  /** Their names, in the order in which a driver takes their values. */
  static List<String> names(Class<?> type) {
    return fields(type).stream().map(Fields::column).toList();
  }

  /** The same as a driver takes them. */
  static List<Value> taken(Stored<?> row) {
    return fields(row.getClass()).stream()
        .map(field -> Values.of(value(field, row), field.getType()))
        .toList();
  }

  private static List<Field> fields(Class<?> type) {
    return FIELDS.computeIfAbsent(type, Fields::values);
  }

  /** Of which columns it tells. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The value of that column. */
  Optional<Object> get(String column) {
    return values.getOrDefault(column, Optional.empty());
  }

  /** The same in words for whoever reads about it. */
  String shown(String column) {
    return get(column)
        .map(String::valueOf)
        .map(text -> WORDS.contains(column) ? counted(text) : cut(text))
        .orElse("nothing");
  }

  private static String counted(String text) {
    return "a text of " + text.length() + " characters";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  private static Optional<Object> value(Field field, Stored<?> row) {
    try {
      return Optional.ofNullable(field.get(row));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a column of " + row.getClass() + " is closed", e);
    }
  }
}
