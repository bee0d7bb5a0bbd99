package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.queries.ReadQuery;
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
  private record Name(Question question, int limit) {}

  private final Map<Name, ReadQuery> known = new ConcurrentHashMap<>();

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
  <E> List<E> answer(
      EntityManager entities, Question question, int limit, Map<String, Object> values) {
    ReadQuery made = known.computeIfAbsent(new Name(question, limit), name -> made(entities, name));
    List<Object> inOrder =
        made.getArguments().stream()
            .<Object>map(name -> Objects.requireNonNull(values.get(name), name))
            .toList();
    @SuppressWarnings("unchecked") // the question is for these
    List<E> found = (List<E>) entities.unwrap(UnitOfWork.class).executeQuery(made, inOrder);
    return found;
  }

  private static ReadQuery made(EntityManager entities, Name name) {
    ReadQuery made = name.question().made(entities);
    if (name.limit() > 0) {
      made.setMaxRows(name.limit());
    }
    return made;
  }
}
