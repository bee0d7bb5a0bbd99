package io.ringcycle.jpa;

import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.spi.storage.Row;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where rows of one type are.
 *
 * @param finder by the key
 * @param maker of a row that is not there yet
 */
record Table<R extends Row, K, E extends Stored<R>>(
    Finder<K, E> finder, BiFunction<Ids, R, E> maker) {

  /** Finds by a key. */
  interface Finder<K, E> {
    Optional<E> find(EntityManager entities, Ids ids, K key);
  }

  /** Rows whose entity is found by an id of its own. */
  static <R extends Row, K, E extends Stored<R>> Table<R, K, E> of(
      Class<E> type, BiFunction<Ids, K, RowId> id, BiFunction<Ids, R, E> maker) {
    return new Table<>(
        (entities, ids, key) ->
            Asked.named(entities, type, id.apply(ids, key)).stream().findFirst(),
        maker);
  }
}
