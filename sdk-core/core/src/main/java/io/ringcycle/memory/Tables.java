package io.ringcycle.memory;

import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.StandingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * All rows by their keys. Those of which there are as many as people have rooms of their own; of
 * each other one that is put, whoever watches its kind is told.
 */
final class Tables {
  private final People people;
  private final Rolls rolls;
  private final Sheets sheets;
  private final Map<RowKey<?>, Row> rows = new HashMap<>();
  private final Map<Class<?>, List<BiConsumer<Optional<Row>, Row>>> watchers = new HashMap<>();

  Tables(People people, Rolls rolls, Sheets sheets) {
    this.people = people;
    this.rolls = rolls;
    this.sheets = sheets;
  }

  @SuppressWarnings("unchecked") // a row is kept under its own key, which names its type
  <R extends Row> Optional<R> find(RowKey<R> key) {
    return (Optional<R>) row(key);
  }

  private Optional<? extends Row> row(RowKey<?> key) {
    if (key instanceof MemberRow.Key member) {
      return rolls.find(member);
    }
    if (key instanceof PersonRow.Key person) {
      return people.person(person.supporter());
    }
    if (key instanceof StandingRow.Key standing) {
      return sheets.find(standing);
    }
    return key instanceof ProfileRow.Key profile
        ? people.profile(profile.supporter())
        : Optional.ofNullable(rows.get(key));
  }

  /** Takes the place of the row with the same key. */
  void put(Row row) {
    if (row instanceof MemberRow member) {
      rolls.put(member);
    } else if (row instanceof PersonRow person) {
      people.put(person);
    } else if (row instanceof StandingRow standing) {
      sheets.put(standing);
    } else if (row instanceof ProfileRow profile) {
      people.put(profile);
    } else {
      replace(row);
    }
  }

  private void replace(Row row) {
    Optional<Row> old = Optional.ofNullable(rows.put(row.key(), row));
    watchers.getOrDefault(row.getClass(), List.of()).forEach(watcher -> watcher.accept(old, row));
  }

  /** An order of those of a kind that have a key, kept from now on. */
  <R extends Row, K extends Comparable<K>> Index<K, R> index(
      Class<R> type, Function<R, Optional<K>> key) {
    Index<K, R> index = new Index<>(key);
    watchers
        .computeIfAbsent(type, any -> new ArrayList<>())
        .add((old, row) -> index.replace(old.map(type::cast), type.cast(row)));
    return index;
  }
}
