package io.ringcycle.simulator;

import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.StandingRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows by their keys, thrown on heaps by what never changes in them: the list of a member, the
 * number of a call, and so on.
 */
final class Heap {
  private final Map<RowKey<?>, Row> rows = new HashMap<>();
  private final Map<Class<?>, Map<Object, Map<RowKey<?>, Row>>> heaps = new HashMap<>();

  void put(Row row) {
    RowKey<?> key = row.key();
    rows.put(key, row);
    of(row.getClass()).computeIfAbsent(owner(row), any -> new LinkedHashMap<>()).put(key, row);
  }

  private Map<Object, Map<RowKey<?>, Row>> of(Class<?> type) {
    return heaps.computeIfAbsent(type, any -> new HashMap<>());
  }

  private static Object owner(Row row) {
    if (row instanceof MemberRow member) {
      return member.list();
    }
    if (row instanceof StandingRow standing) {
      return standing.session();
    }
    if (row instanceof AdvanceRow advance) {
      return advance.session();
    }
    if (row instanceof CallRow call) {
      return call.number();
    }
    return row instanceof ContactRow contact ? contact.supporter() : "";
  }

  @SuppressWarnings("unchecked") // a row is kept under its own key, which names its type
  <R extends Row> Optional<R> find(RowKey<R> key) {
    return Optional.ofNullable((R) rows.get(key));
  }

  /** Those of one kind and of one owner, who is nobody for most kinds. */
  @SuppressWarnings("unchecked") // a heap holds what it is named after
  <R extends Row> Collection<R> all(Class<R> type, Object owner) {
    return (Collection<R>) of(type).getOrDefault(owner, Map.of()).values();
  }

  <R extends Row> Collection<R> all(Class<R> type) {
    List<R> all = new ArrayList<>();
    of(type).keySet().forEach(owner -> all.addAll(all(type, owner)));
    return all;
  }
}
