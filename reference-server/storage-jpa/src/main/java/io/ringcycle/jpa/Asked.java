package io.ringcycle.jpa;

import io.ringcycle.jpa.row.RowId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One question, with its parameters. */
final class Asked<E> {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final EntityManager entities;
  private final Question question;
  private final Map<String, Object> values = new HashMap<>();
  private int limit;

  /** In the query language. */
  Asked(EntityManager entities, String text, Class<E> type) {
    this(entities, new Question.InWords(text, type));
  }

  private Asked(EntityManager entities, Question question) {
    this.entities = entities;
    this.question = question;
  }

  /** For rows of an owner that have one of some values, each of which is told once. */
  static <E> Asked<E> among(
      EntityManager entities, Question.Among<E> question, Object owner, List<String> some) {
    return new Asked<E>(entities, question)
        .with("owner", owner)
        .with("some", some.toArray(String[]::new));
  }

  /** For the row that is named so. */
  static <E> Asked<E> named(EntityManager entities, Class<E> type, RowId name) {
    List<String> columns = name.columns();
    Asked<E> asked = new Asked<>(entities, new Question.Named<>(type, columns));
    for (int at = 0; at < columns.size(); at++) {
      asked.with(columns.get(at), name.values().get(at));
    }
    return asked;
  }

  Asked<E> with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** What lies beyond what a database can tell is told as far out as it can. */
  Asked<E> with(String name, Instant instant) {
    Instant notTooEarly = instant.isBefore(EARLIEST) ? EARLIEST : instant;
    values.put(name, notTooEarly.isAfter(LATEST) ? LATEST : notTooEarly);
    return this;
  }

  /** No more than so many. */
  Asked<E> first(int most) {
    this.limit = most;
    return this;
  }

  List<E> all() {
    return Prepared.of(entities).answer(entities, question, limit, values);
  }

  Stream<E> stream() {
    return all().stream();
  }
}
