package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One question in the query language, with its parameters. */
final class Asked<E> {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * What is found is changed by statements of our own, if at all: the provider need not watch it.
   */
  static final Map<String, Object> ONLY_READ = Map.of("eclipselink.read-only", "true");

  private final TypedQuery<E> query;

  Asked(EntityManager entities, String text, Class<E> type) {
    this.query = entities.createQuery(text, type);
    ONLY_READ.forEach(query::setHint);
  }

  Asked<E> with(String name, Object value) {
    query.setParameter(name, value);
    return this;
  }

  /** What lies beyond what a database can tell is told as far out as it can. */
  Asked<E> with(String name, Instant instant) {
    Instant notTooEarly = instant.isBefore(EARLIEST) ? EARLIEST : instant;
    query.setParameter(name, notTooEarly.isAfter(LATEST) ? LATEST : notTooEarly);
    return this;
  }

  Asked<E> first(int limit) {
    query.setMaxResults(limit);
    return this;
  }

  List<E> all() {
    return query.getResultList();
  }

  Stream<E> stream() {
    return all().stream();
  }
}
