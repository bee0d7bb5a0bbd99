package io.ringcycle.jpa;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a row of a table becomes an object again, by the annotations of its class and straight from
 * an answer. What is read so is never written by the provider, so that it need not know of it: to
 * make the objects took it more of the processor than all else that is done here for a question.
 */
final class Shape<E> implements Cells {
  private static final Map<Class<?>, Shape<?>> KNOWN = new ConcurrentHashMap<>();

  private final Constructor<E> row;
  private final Optional<Embedded> key;
  private final List<Cell> cells;

  private Shape(Constructor<E> row, Optional<Embedded> key, List<Cell> cells) {
    this.row = row;
    this.key = key;
    this.cells = cells;
  }

  /** A key of several columns, which is an object of its own. */
  private record Embedded(Field field, Constructor<?> maker) {}

  /** Where the value of a column goes. */
  private record Cell(String column, Field field, boolean inKey) {}

  /** Of all rows of that class. */
  @SuppressWarnings("unchecked") // it is put in by its class
  static <E> Shape<E> of(Class<E> type) {
    return (Shape<E>) KNOWN.computeIfAbsent(type, Shape::made);
  }

  private static <E> Shape<E> made(Class<E> type) {
    Optional<Field> key = Fields.key(type);
    Stream<Cell> ofKey =
        key.stream()
            .flatMap(field -> Fields.columns(field.getType()))
            .map(field -> new Cell(Fields.column(field), field, true));
    Stream<Cell> others =
        Fields.alone(type).stream().map(field -> new Cell(Fields.column(field), field, false));
    return new Shape<>(
        maker(type),
        key.map(field -> new Embedded(field, maker(field.getType()))),
        Stream.concat(ofKey, others).toList());
  }

  private static <T> Constructor<T> maker(Class<T> type) {
    try {
      Constructor<T> maker = type.getDeclaredConstructor();
      maker.setAccessible(true);
      return maker;
    } catch (NoSuchMethodException closed) {
      throw new IllegalStateException(type + " cannot be made", closed);
    }
  }

  /** The same where the columns come in another order; whether in capitals does not matter. */
  Shape<E> in(List<String> columns) {
    Map<String, Cell> byName =
        cells.stream().collect(Collectors.toMap(cell -> name(cell.column()), Function.identity()));
    List<Cell> ordered = columns.stream().map(column -> byName.get(name(column))).toList();
    return new Shape<>(row, key, ordered);
  }

  private static String name(String column) {
    return column.toLowerCase(Locale.ROOT);
  }

  /** What it reads, in that order. */
  List<String> columns() {
    return cells.stream().map(Cell::column).toList();
  }

  /** Where the rows are. */
  String table() {
    return "ringcycle." + Fields.table(row.getDeclaringClass());
  }

  @Override
  public int width() {
    return cells.size();
  }

  @Override
  public @Nullable E read(ResultSet answer, int from) throws SQLException {
    try {
      return filled(answer, from);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(row.getDeclaringClass() + " cannot be filled", closed);
    }
  }

  private @Nullable E filled(ResultSet answer, int from)
      throws SQLException, ReflectiveOperationException {
    E made = row.newInstance();
    Object named = made;
    if (key.isPresent()) {
      named = key.get().maker().newInstance();
      key.get().field().set(made, named);
    }
    int at = from;
    for (Cell cell : cells) {
      Object value = Values.read(answer, at++, cell.field().getType());
      if (value != null) {
        cell.field().set(cell.inKey() ? named : made, value);
      } else if (cell.inKey() || Fields.isKey(cell.field())) {
        return null; // nothing was there to be joined
      }
    }
    return made;
  }
}
