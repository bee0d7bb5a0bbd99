package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds rows as they were found until the change is kept: those of one table at a time, in the
 * order of tables and keys, so that no two wait for each other.
 */
final class Locks {
  private static final int PARTS_AT_ONCE = 16;

  private final EntityManager entities;
  private final Dialect dialect;

  Locks(EntityManager entities, Dialect dialect) {
    this.entities = entities;
    this.dialect = dialect;
  }

  /** Waits for those who are at it, where they take turns. */
  void begin() {
    if (dialect.inTurn()) {
      entities.createNativeQuery("select no from ringcycle.turn for update").getResultList();
    }
  }

  /** The next value of a sequence. */
  long next(String sequence) {
    return Sql.number(entities, dialect.next(sequence), List.of());
  }

  /** Rows of one table, all to be held in the same way. */
  private record Some(String table, List<Stored<?>> rows, Lock lock) {}

  /** Orders that all of them are held, if none has changed since it was found. */
  List<Order> holding(
      Collection<? extends Stored<?>> alone, Collection<? extends Stored<?>> shared) {
    List<Order> orders = new ArrayList<>();
    List<Some> all =
        Stream.concat(byTable(alone, Lock.ALONE), byTable(shared, Lock.SHARED)).toList();
    int from = 0;
    while (from < all.size()) {
      int to = from + 1;
      int rows = all.get(from).rows().size();
      while (to < all.size() && rows + all.get(to).rows().size() <= dialect.rowsAtOnce()) {
        rows += all.get(to).rows().size();
        to++;
      }
      orders.add(holding(all.subList(from, to), rows));
      from = to;
    }
    return orders;
  }

  private Stream<Some> byTable(Collection<? extends Stored<?>> rows, Lock lock) {
    TreeMap<String, List<Stored<?>>> tables =
        rows.stream()
            .collect(Collectors.groupingBy(Locks::table, TreeMap::new, Collectors.toList()));
    return tables.entrySet().stream()
        .flatMap(one -> parts(one.getValue()).map(part -> new Some(one.getKey(), part, lock)));
  }

  private Stream<List<Stored<?>>> parts(List<Stored<?>> rows) {
    int size = dialect.rowsAtOnce();
    return Stream.iterate(0, from -> from < rows.size(), from -> from + size)
        .map(from -> rows.subList(from, Math.min(rows.size(), from + size)));
  }

  private static String table(Stored<?> row) {
    return Fields.table(row.getClass());
  }

  private Order holding(List<Some> some, int rows) {
    List<Value> values = new ArrayList<>();
    some.forEach(one -> one.rows().forEach(row -> addTo(values, row)));
    String question = some.stream().map(this::unchanged).collect(Collectors.joining(" + "));
    return new Order("select " + question, values, held -> held == rows, "a row has changed");
  }

  private static void addTo(List<Value> values, Stored<?> row) {
    row.rowId().values().forEach(value -> values.add(Values.of(value)));
    values.add(Values.of(row.version()));
  }

  private String unchanged(Some some) {
    RowId any = some.rows().get(0).rowId();
    String one = Sql.marks(any.columns().size() + 1);
    String all = some.rows().stream().map(row -> one).collect(Collectors.joining(", "));
    String columns = String.join(", ", any.columns());
    return "(select count(*) from (select 1 from ringcycle.%s where (%s, version) in (%s) %s) held)"
        .formatted(some.table(), columns, all, dialect.holding(some.lock(), columns));
  }

  /** Asks whether anything has come to what answers rest on. */
  List<Order> asking(Collection<Count> counts) {
    List<Part> parts =
        counts.stream()
            .collect(Collectors.groupingBy(Count::of, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .flatMap(alike -> parts(alike.getKey(), alike.getValue()))
            .toList();
    List<Order> orders = new ArrayList<>();
    for (int from = 0; from < parts.size(); from += PARTS_AT_ONCE) {
      orders.add(asking(parts.subList(from, Math.min(parts.size(), from + PARTS_AT_ONCE))));
    }
    return orders;
  }

  /** What is counted together. */
  private record Part(String question, List<Object> values, long rows) {}

  private Stream<Part> parts(Count.Of of, List<Count> counts) {
    Map<String, Long> rows =
        counts.stream().collect(Collectors.toMap(Count::value, Count::rows, Math::max));
    return Batches.of(List.copyOf(rows.keySet()), dialect.valuesAtOnce()).stream()
        .map(some -> part(of, some, rows));
  }

  private static Part part(Count.Of of, List<String> some, Map<String, Long> rows) {
    List<Object> values = new ArrayList<>(List.of(of.organisation()));
    values.addAll(some);
    values.addAll(of.values());
    String question =
        "(select count(*) from ringcycle.%s where organisation = ? and %s in %s%s)"
            .formatted(of.table(), of.column(), Sql.marks(some.size()), of.more());
    return new Part(question, values, some.stream().distinct().mapToLong(rows::get).sum());
  }

  private static Order asking(List<Part> parts) {
    List<Value> values =
        parts.stream().flatMap(one -> one.values().stream()).map(Values::of).toList();
    String question = parts.stream().map(Part::question).collect(Collectors.joining(" + "));
    long expected = parts.stream().mapToLong(Part::rows).sum();
    return new Order(
        "select " + question, values, found -> found <= expected, "an answer has changed");
  }
}
