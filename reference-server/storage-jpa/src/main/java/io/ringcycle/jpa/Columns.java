package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
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
 * @param taken the same as a driver takes them
 */
record Columns(Map<String, Optional<Object>> values, List<Value> taken) {
  private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

  /** Words that somebody wrote. */
  private static final Set<String> WORDS =
      Set.of("name", "description", "event", "cause", "evidence");

  private static final int LONGEST = 200;

  static Columns of(Stored<?> row) {
    Map<String, Optional<Object>> values = new LinkedHashMap<>();
    List<Value> taken = new ArrayList<>();
    for (Field field : FIELDS.computeIfAbsent(row.getClass(), Columns::fields)) {
      Optional<Object> value = value(field, row);
      values.put(name(field), value);
      taken.add(Values.of(value, field.getType()));
    }
    return new Columns(values, taken);
  }

  /** In the order in which a driver takes their values. */
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

  private static List<Field> fields(Class<?> type) {
    return List.of(type.getDeclaredFields()).stream()
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !field.getName().startsWith("_")) // the provider's own
        .filter(field -> !field.isAnnotationPresent(EmbeddedId.class))
        .filter(field -> !field.isAnnotationPresent(Id.class))
        .peek(field -> field.setAccessible(true))
        .toList();
  }

  private static String name(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null ? field.getName() : column.name();
  }

  private static Optional<Object> value(Field field, Stored<?> row) {
    try {
      return Optional.ofNullable(field.get(row));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a column of " + row.getClass() + " is closed", e);
    }
  }
}
