package io.ringcycle.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields of a class stand for columns, as its annotations have it. */
final class Fields {
  private Fields() {}

  /** In which table its rows are. */
  static String table(Class<?> type) {
    return type.getAnnotation(Table.class).name();
  }

  /** Those of a row, but for its key and its version. */
  static List<Field> values(Class<?> type) {
    return columns(type).filter(field -> !isKey(field)).toList();
  }

  /** Those of a row that are columns by themselves, its version and a key of one column too. */
  static List<Field> alone(Class<?> type) {
    return Stream.<Class<?>>iterate(type, one -> one != Object.class, Class::getSuperclass)
        .flatMap(Fields::columns)
        .filter(field -> !field.isAnnotationPresent(EmbeddedId.class))
        .toList();
  }

  /** The one that stands for a key of several columns. */
  static Optional<Field> key(Class<?> type) {
    return columns(type).filter(field -> field.isAnnotationPresent(EmbeddedId.class)).findFirst();
  }

  /** Those of a class alone. */
  static Stream<Field> columns(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !field.isAnnotationPresent(Transient.class))
        .peek(field -> field.setAccessible(true));
  }

  /** Of what the column is called. */
  static String column(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null ? field.getName() : column.name();
  }

  /** Whether it names its row, or is a part of what does. */
  static boolean isKey(Field field) {
    return field.isAnnotationPresent(EmbeddedId.class) || field.isAnnotationPresent(Id.class);
  }
}
