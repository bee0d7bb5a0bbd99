package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.UnitOfWork;

/** What can be asked, before anything is put in for its parameters. */
sealed interface Question {
  /** Worked out by the provider, for this question alone. */
  ReadQuery made(EntityManager entities);

  /** In the query language. */
  record InWords(String text, Class<?> type) implements Question {
    @Override
    public ReadQuery made(EntityManager entities) {
      TypedQuery<?> query = entities.createQuery(text, type);
      // with a hint it is a query of its own, and no longer the one that the provider remembers
      Asked.ONLY_READ.forEach(query::setHint);
      return query.unwrap(ReadQuery.class);
    }
  }

  /**
   * Rows of one owner that have one of {@code some} values, told as one array. The query language
   * knows lists only, of which each length is another question. H2 looks a list up by the first
   * column of an index or goes through all that the owner has, so it is asked for one after the
   * other.
   *
   * @param owner the column of the owner
   * @param column the column of the values
   * @param then by what those of one value are put in order, if by anything
   */
  record Among<E>(Class<E> type, String owner, String column, List<String> then)
      implements Question {
    private static final String ON_POSTGRESQL =
        "select %1$s from %2$s e where e.%3$s = #owner and e.%4$s = any (%6$s)";

    private static final String ON_H2 =
        "select %1$s from unnest(%6$s) wanted (id)"
            + " join %2$s e on e.%3$s = #owner and e.%4$s = wanted.id";

    /** As the index has it from its beginning on, or H2 takes any. */
    private static final String IN_ORDER = " order by e.%3$s, e.%4$s%5$s";

    private static final String SOME = "cast(#some as varchar array)";

    @Override
    public ReadQuery made(EntityManager entities) {
      UnitOfWork session = entities.unwrap(UnitOfWork.class);
      ReadAllQuery made = new ReadAllQuery(type);
      made.setIsReadOnly(true);
      made.setSQLString(text(session.getDescriptor(type), session.getPlatform().isH2()));
      made.addArgument("owner");
      made.addArgument("some");
      return made;
    }

    /** Columns are found again by their names, to the letter. */
    private String text(ClassDescriptor rows, boolean onH2) {
      String columns =
          rows.getFields().stream()
              .map(field -> "e.%1$s as \"%1$s\"".formatted(field.getName()))
              .collect(Collectors.joining(", "));
      String table = rows.getTables().get(0).getQualifiedName();
      String more = then.stream().map(", e."::concat).collect(Collectors.joining());
      String text = (onH2 ? ON_H2 : ON_POSTGRESQL) + IN_ORDER;
      return text.formatted(columns, table, owner, column, more, SOME);
    }
  }
}
