package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Questions in the language of the database. */
final class Sql {
  private Sql() {}

  /** The one number of an answer. */
  static long number(EntityManager entities, String text, List<Object> values) {
    return ((Number) asked(entities, text, values).getSingleResult()).longValue();
  }

  /** The texts of an answer. */
  @SuppressWarnings("unchecked") // the question is for one column of texts
  static List<String> texts(EntityManager entities, String text, List<Object> values) {
    return asked(entities, text, values).getResultList();
  }

  /** Changes rows; says how many. */
  static int change(EntityManager entities, String text, List<Object> values) {
    return asked(entities, text, values).executeUpdate();
  }

  private static Query asked(EntityManager entities, String text, List<Object> values) {
    Query query = entities.createNativeQuery(text);
    for (int at = 0; at < values.size(); at++) {
      query.setParameter(at + 1, asKept(values.get(at)));
    }
    return query;
  }

  private static Object asKept(Object value) {
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }

  /** So many marks for values, in brackets. */
  static String marks(int count) {
    return "?, ".repeat(count - 1).transform(marks -> "(" + marks + "?)");
  }
}
