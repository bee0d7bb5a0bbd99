package io.ringcycle.jpa;

import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds rows as they were found until the change is kept: those of one table at a time, in the
 * order of tables and keys, so that no two wait for each other.
 */
final class Locks {
  private static final int AT_ONCE = 500;

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

  /** A number for a change. */
  long nextChange() {
    Object next = entities.createNativeQuery(dialect.next("ringcycle.change_no")).getSingleResult();
    return ((Number) next).longValue();
  }

  /** Throws {@link OvertakenException} if any of them has changed since it was found. */
  void hold(Collection<? extends Stored<?>> rows, Lock lock) {
    Map<String, List<Stored<?>>> tables =
        rows.stream()
            .collect(Collectors.groupingBy(Locks::table, TreeMap::new, Collectors.toList()));
    tables.forEach((table, some) -> hold(table, some, lock));
  }

  private static String table(Stored<?> row) {
    return row.getClass().getAnnotation(Table.class).name();
  }

  private void hold(String table, List<Stored<?>> rows, Lock lock) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<Stored<?>> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      if (unchanged(table, some, lock) < some.size()) {
        throw new OvertakenException("a row of " + table + " has changed");
      }
    }
  }

  private int unchanged(String table, List<Stored<?>> rows, Lock lock) {
    RowId any = rows.get(0).rowId();
    String one = marks(any.columns().size() + 1);
    String all = rows.stream().map(row -> one).collect(Collectors.joining(", "));
    String columns = String.join(", ", any.columns());
    Query query =
        entities.createNativeQuery(
            "select 1 from ringcycle.%s where (%s, version) in (%s) order by %s %s"
                .formatted(table, columns, all, columns, dialect.holding(lock)));
    List<Object> values = new ArrayList<>();
    for (Stored<?> row : rows) {
      values.addAll(row.rowId().values());
      values.add(row.version());
    }
    for (int at = 0; at < values.size(); at++) {
      query.setParameter(at + 1, values.get(at));
    }
    return query.getResultList().size();
  }

  private static String marks(int count) {
    return "?, ".repeat(count - 1).transform(marks -> "(" + marks + "?)");
  }
}
