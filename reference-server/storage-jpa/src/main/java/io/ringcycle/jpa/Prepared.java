package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Questions, each worked out once for all who ask it: the provider works out those given as texts
 * each time. (Its own named queries are no help: they cannot be added while others are asking.)
 *
 * <p>Safe for use by several threads.
 */
final class Prepared {
  /** There are no more of these than questions in this package and sizes of pages. */
  private record Name(Question question, boolean limited) {}

  private final Map<Name, Ready> known = new ConcurrentHashMap<>();

  private Prepared() {}

  /** From now on, questions to that session and its parts are kept. */
  static void in(Session session) {
    session.setProperty(Prepared.class.getName(), new Prepared());
  }

  static Prepared of(EntityManager entities) {
    Session session = entities.unwrap(UnitOfWork.class);
    return (Prepared) session.getProperty(Prepared.class.getName());
  }

  /** What is found is at most so much, if the limit is more than nothing. */
  @SuppressWarnings("unchecked") // the question is for these
  <E> List<E> answer(
      EntityManager entities, Question question, int limit, Map<String, Object> values) {
    Ready ready =
        known.computeIfAbsent(
            new Name(question, limit > 0), name -> question.made(entities, name.limited()));
    Map<String, Object> all = new HashMap<>(values);
    all.put(Question.MOST, limit);
    all.put(Question.FIRST, 0);
    return (List<E>) ready.answer(entities.unwrap(Connection.class), all);
  }
}
