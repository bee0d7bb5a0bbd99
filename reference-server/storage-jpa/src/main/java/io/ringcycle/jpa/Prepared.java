package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Questions in the query language, each worked out once for all who ask it: the provider works out
 * those given as texts each time. (Its own named queries are no help: they cannot be added while
 * others are asking.)
 *
 * <p>Safe for use by several threads.
 */
final class Prepared {
  /** There are no more of these than texts in this package and sizes of pages. */
  private record Name(String text, int limit) {}

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
      EntityManager entities, String text, Class<E> type, int limit, Map<String, Object> values) {
    ReadQuery question =
        known.computeIfAbsent(new Name(text, limit), name -> made(entities, name, type));
    List<Object> inOrder =
        question.getArguments().stream()
            .<Object>map(name -> Objects.requireNonNull(values.get(name), name))
            .toList();
    @SuppressWarnings("unchecked") // the question is for these
    List<E> found = (List<E>) entities.unwrap(UnitOfWork.class).executeQuery(question, inOrder);
    return found;
  }

  private static <E> ReadQuery made(EntityManager entities, Name name, Class<E> type) {
    TypedQuery<E> query = entities.createQuery(name.text(), type);
    Asked.ONLY_READ.forEach(query::setHint);
    ReadQuery made = query.unwrap(ReadQuery.class);
    if (name.limit() > 0) {
      made.setMaxRows(name.limit());
    }
    return made;
  }
}
