package io.ringcycle.jpa;

import io.ringcycle.jpa.Count.Of;
import io.ringcycle.jpa.Question.Among;
import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A look at one state of the tables of one organisation. Of one thread. */
final class Look {
  private static final Among<PersonEntity> AT_NUMBERS =
      new Among<>(PersonEntity.class, "organisation", "number", List.of("id"));

  private final EntityManager entities;
  private final Ids ids;
  private final Optional<Watch> watch;
  private final Map<RowKey<?>, Optional<Stored<?>>> byKey;
  private final Map<Object, List<?>> answers;
  private final List<Untidy> untidy;

  private Look(EntityManager entities, Ids ids, Optional<Watch> watch) {
    this(entities, ids, watch, new HashMap<>(), new HashMap<>(), new ArrayList<>());
  }

  private Look(
      EntityManager entities,
      Ids ids,
      Optional<Watch> watch,
      Map<RowKey<?>, Optional<Stored<?>>> byKey,
      Map<Object, List<?>> answers,
      List<Untidy> untidy) {
    this.entities = entities;
    this.ids = ids;
    this.watch = watch;
    this.byKey = byKey;
    this.answers = answers;
    this.untidy = untidy;
  }

  /** Of somebody who decides nothing. */
  static Look unwatched(EntityManager entities, Ids ids) {
    return new Look(entities, ids, Optional.empty());
  }

  /** Of somebody who decides by what they see. */
  static Look watched(EntityManager entities, Ids ids, Watch watch) {
    return new Look(entities, ids, Optional.of(watch));
  }

  /** The same state, for a search. */
  Look unwatched() {
    return new Look(entities, ids, Optional.empty(), byKey, answers, untidy);
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
    if (!isKnown(key)) {
      new Together(entities, ids).with(key).forEach(byKey::putIfAbsent);
    }
    return byKey.getOrDefault(key, Optional.empty()).map(one -> (Stored<R>) one);
  }

  /** Whether it was looked for, and found or not. */
  boolean isKnown(RowKey<?> key) {
    return byKey.containsKey(key)
        || (key instanceof MemberRow.Key member
            && answers.containsKey(RosterQuestions.membershipsOf(member.supporter())));
  }

  <E> Asked<E> ask(String text, Class<E> type) {
    return new Asked<>(entities, text, type);
  }

  /** The same about what is the organisation's own. */
  <E> Asked<E> askOurs(String text, Class<E> type) {
    return ask(text, type).with("organisation", ids.organisation().value());
  }

  /** The same about rows of an owner that have one of some values, each of which is told once. */
  <E> Asked<E> askAmong(Among<E> question, Object owner, List<String> some) {
    return Asked.among(entities, question, owner, some);
  }

  /** The same about what is the organisation's own. */
  <E> Asked<E> askAmongOurs(Among<E> question, List<String> some) {
    return askAmong(question, ids.organisation().value(), some);
  }

  <R extends Row, E extends Stored<R>> List<R> rows(Asked<E> question) {
    return rows(question.all());
  }

  /** As the engine knows them. */
  static <R extends Row, E extends Stored<R>> List<R> rows(List<E> all) {
    return all.stream().map(Stored::row).toList();
  }

  /**
   * The same to a question by that name, which is asked once; whoever decides by the answer decides
   * again if it changes.
   */
  <R extends Row, E extends Stored<R>> List<R> watchedRows(
      Object name, Supplier<Asked<E>> question, Function<List<E>, Count> rests) {
    List<E> all = watched(name, question, rests);
    watch.ifPresent(one -> one.found(all));
    return rows(all);
  }

  /** What is known already is that one thing and no other: it is held once. */
  @SuppressWarnings("unchecked") // it was put in by that key
  <R extends Row, E extends Stored<R>> E same(E one) {
    return (E) byKey.computeIfAbsent(one.row().key(), any -> Optional.of(one)).orElse(one);
  }

  /** The same for what never changes once it is there. */
  @SuppressWarnings("unchecked") // one name is for answers of one type
  <E> List<E> watched(Object name, Supplier<Asked<E>> question, Function<List<E>, Count> rests) {
    List<E> all = (List<E>) answers.computeIfAbsent(name, any -> known(question.get().all()));
    watch.ifPresent(one -> one.counted(rests.apply(all)));
    return all;
  }

  /** The answer to a question by that name, which is asked once, and not watched. */
  @SuppressWarnings("unchecked") // one name is for answers of one type
  <E> List<E> once(Object name, Supplier<List<E>> question) {
    return (List<E>) answers.computeIfAbsent(name, any -> question.get());
  }

  /** Texts that the database answers to a question of its own. */
  List<String> texts(String question, List<Object> values) {
    return question.isEmpty() ? List.of() : Sql.texts(entities, question, values);
  }

  /** The one number that it answers. */
  long number(String question, List<Object> values) {
    return Sql.number(entities, question, values);
  }

  /** Finds all together that are not known yet, so that each is known from then on. */
  <R extends Row, E extends Stored<R>> void fetch(
      List<String> ids,
      Function<String, RowKey<R>> key,
      Function<List<String>, Asked<E>> question) {
    List<String> unknown = ids.stream().filter(id -> !isKnown(key.apply(id))).distinct().toList();
    if (!unknown.isEmpty()) {
      question.apply(unknown).all().forEach(one -> byKey.put(one.row().key(), Optional.of(one)));
    }
    unknown.forEach(id -> byKey.putIfAbsent(key.apply(id), Optional.empty()));
  }

  /** The same for questions by name that have many answers; each row is of one of them. */
  <E> void fetchAll(
      List<String> ids,
      Function<String, Object> name,
      Function<List<String>, Asked<E>> question,
      Function<E, String> id) {
    List<String> unknown =
        ids.stream().filter(one -> !answers.containsKey(name.apply(one))).distinct().toList();
    if (!unknown.isEmpty()) {
      Map<String, List<E>> found =
          question.apply(unknown).stream().collect(Collectors.groupingBy(id));
      unknown.forEach(
          one -> answers.put(name.apply(one), known(found.getOrDefault(one, List.of()))));
    }
  }

  /** Each of them is known by its key from then on. */
  @SuppressWarnings("unchecked") // the same as a thing of a type is of that type
  private <E> List<E> known(List<E> all) {
    return all.stream()
        .map(one -> one instanceof Stored<?> stored ? (E) same(stored) : one)
        .toList();
  }

  /** Which places the session has finished with. */
  FinishedPlaces finishedPlaces(SessionId session) {
    return new FinishedPlaces(entities, ids.numberOf(session));
  }

  /** More was looked at than should be. */
  void untidy(Untidy list) {
    untidy.add(list);
  }

  /** Where that was so. */
  List<Untidy> untidy() {
    return untidy;
  }

  /** All that the organisation has of something. */
  Count count(String table, String column, String value, List<?> found) {
    String organisation = ids.organisation().value();
    return new Count(new Of(organisation, table, column, "", List.of()), value, found.size());
  }

  /** Whoever has one of these numbers. */
  Asked<PersonEntity> peopleAt(List<String> numbers) {
    return askAmongOurs(AT_NUMBERS, numbers);
  }
}
