package io.ringcycle.memory;

import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** All rows by their keys; tells whoever watches a kind of row of each one that is put. */
final class Tables {
  private final Map<RowKey<?>, Row> rows = new HashMap<>();
  private final Map<Class<?>, List<BiConsumer<Optional<Row>, Row>>> watchers = new HashMap<>();

  @SuppressWarnings("unchecked") // a row is kept under its own key, which names its type
  <R extends Row> Optional<R> find(RowKey<R> key) {
    return Optional.ofNullable((R) rows.get(key));
  }

  /** Takes the place of the row with the same key. */
  void put(Row row) {
    Optional<Row> old = Optional.ofNullable(rows.put(row.key(), row));
    watchers.getOrDefault(row.getClass(), List.of()).forEach(watcher -> watcher.accept(old, row));
  }

  /** From now on; the first argument is the row that was replaced. */
  <R extends Row> void watch(Class<R> type, BiConsumer<Optional<R>, R> watcher) {
    watchers
        .computeIfAbsent(type, any -> new ArrayList<>())
        .add((old, row) -> watcher.accept(old.map(type::cast), type.cast(row)));
  }

  /** An order that is kept from now on. */
  <R extends Row, K extends Comparable<K>> Index<K, R> index(
      Class<R> type, Function<R, Optional<K>> key) {
    Index<K, R> index = new Index<>(key);
    watch(type, index::replace);
    return index;
  }
}
