package io.ringcycle.jpa;

import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A look at one state of the tables of one organisation. Of one thread. */
final class Look {
  private final EntityManager entities;
  private final Ids ids;
  private final Optional<Watch> watch;
  private final Map<RowKey<?>, Optional<Stored<?>>> byKey;

  private Look(
      EntityManager entities,
      Ids ids,
      Optional<Watch> watch,
      Map<RowKey<?>, Optional<Stored<?>>> byKey) {
    this.entities = entities;
    this.ids = ids;
    this.watch = watch;
    this.byKey = byKey;
  }

  /** Of somebody who decides nothing. */
  static Look unwatched(EntityManager entities, Ids ids) {
    return new Look(entities, ids, Optional.empty(), new HashMap<>());
  }

  /** Of somebody who decides by what they see. */
  static Look watched(EntityManager entities, Ids ids, Watch watch) {
    return new Look(entities, ids, Optional.of(watch), new HashMap<>());
  }

  /** The same state, for a search. */
  Look unwatched() {
    return new Look(entities, ids, Optional.empty(), byKey);
  }

  Ids ids() {
    return ids;
  }

  <R extends Row> Optional<R> find(RowKey<R> key) {
    Optional<Stored<R>> one = entity(key);
    watch.ifPresent(all -> all.found(one.stream().toList()));
    return one.map(Stored::row);
  }

  /** The same as it is in its table. */
  @SuppressWarnings("unchecked") // it was put in by that key
  <R extends Row> Optional<Stored<R>> entity(RowKey<R> key) {
    return byKey.computeIfAbsent(key, any -> sought(key)).map(one -> (Stored<R>) one);
  }

  private <R extends Row> Optional<Stored<?>> sought(RowKey<R> key) {
    return Tables.of(key).finder().find(entities, ids, key).map(row -> row);
  }

  <E> Asked<E> ask(String text, Class<E> type) {
    return new Asked<>(entities, text, type);
  }

  /** The same about what is the organisation's own. */
  <E> Asked<E> askOurs(String text, Class<E> type) {
    return ask(text, type).with("organisation", ids.organisation().value());
  }

  <R extends Row, E extends Stored<R>> List<R> rows(Asked<E> question) {
    return rows(question.all());
  }

  private static <R extends Row, E extends Stored<R>> List<R> rows(List<E> all) {
    return all.stream().map(Stored::row).toList();
  }

  /** The same, and whoever decides by the answer is asked again if it changes. */
  <R extends Row, E extends Stored<R>> List<R> watchedRows(Supplier<Asked<E>> question) {
    List<E> all = question.get().all();
    watch.ifPresent(
        one -> {
          one.found(all);
          one.answered(() -> keys(question.get().all()), keys(all));
        });
    return rows(all);
  }

  private static List<Object> keys(List<? extends Stored<?>> rows) {
    return rows.stream().<Object>map(one -> one.row().key()).toList();
  }

  <T> T watched(Supplier<T> question) {
    T answer = question.get();
    watch.ifPresent(one -> one.answered(question, answer));
    return answer;
  }

  /** Whoever has that number. */
  Asked<PersonEntity> peopleAt(NumberKey number) {
    return askOurs(
            "select p from PersonEntity p where p.key.organisation = :organisation"
                + " and p.number = :number order by p.key.id",
            PersonEntity.class)
        .with("number", number.value());
  }
}
