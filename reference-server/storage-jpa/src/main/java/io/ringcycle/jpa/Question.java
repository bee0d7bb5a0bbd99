package io.ringcycle.jpa;

import io.ringcycle.jpa.Ready.Mark;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ParameterExpression;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.queries.ReportItem;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.UnitOfWork;

/** What can be asked, before anything is put in for its parameters. */
sealed interface Question {
  /** The parameter that tells how much is found at most. */
  String MOST = DatabaseCall.MAXROW_FIELD.getName();

  /** The parameter that tells how much is left out at the beginning. */
  String FIRST = DatabaseCall.FIRSTRESULT_FIELD.getName();

  /** Worked out for the database of that session, with or without a limit. */
  Ready made(EntityManager entities, boolean limited);

  /**
   * In the query language. The provider says it in the language of the database, with a mark for
   * each of its parameters; what is found is not made by the provider (see {@link Shape}).
   */
  record InWords(String text, Class<?> type) implements Question {
    /** With a hint it is a query of its own, and not the one that the provider remembers. */
    private static final Map<String, Object> ITS_OWN = Map.of("eclipselink.read-only", "true");

    @Override
    public Ready made(EntityManager entities, boolean limited) {
      TypedQuery<?> query = entities.createQuery(text, type);
      ITS_OWN.forEach(query::setHint);
      ReadQuery made = query.unwrap(ReadQuery.class);
      if (limited) {
        made.setMaxRows(1); // as a parameter, so that any limit will do
      }
      made.prepareCall(entities.unwrap(UnitOfWork.class), new DatabaseRecord());
      DatabaseCall call = (DatabaseCall) made.getDatasourceCall();
      List<?> marks = call.getParameters();
      return new Ready(
          call.getSQLString(), marks.stream().map(InWords::mark).toList(), cells(made));
    }

    private static Mark mark(Object mark) {
      if (mark instanceof ParameterExpression named) {
        return Mark.named(named.getField().getName());
      }
      return mark instanceof DatabaseField limit ? Mark.named(limit.getName()) : any -> mark;
    }

    private List<Cells> cells(ReadQuery made) {
      return made instanceof ReportQuery several
          ? several.getItems().stream().map(this::cells).toList()
          : List.of(shape(((ReadAllQuery) made).getDescriptor()));
    }

    private Cells cells(ReportItem item) {
      return Optional.ofNullable(item.getDescriptor())
          .<Cells>map(InWords::shape)
          .orElseGet(() -> new Cells.One(type));
    }

    private static Shape<?> shape(ClassDescriptor rows) {
      List<String> columns =
          rows.getAllSelectionFields().stream().map(DatabaseField::getName).toList();
      return Shape.of(rows.getJavaClass()).in(columns);
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
        "select %1$s from %2$s e where e.%3$s = ? and e.%4$s = any (cast(? as varchar array))";

    private static final String ON_H2 =
        "select %1$s from unnest(cast(? as varchar array)) wanted (id)"
            + " join %2$s e on e.%3$s = ? and e.%4$s = wanted.id";

    private static final Mark OWNER = Mark.named("owner");
    private static final Mark SOME = Mark.named("some");

    /** As the index has it from its beginning on, or H2 takes any. */
    private static final String IN_ORDER = " order by e.%3$s, e.%4$s%5$s";

    @Override
    public Ready made(EntityManager entities, boolean limited) {
      boolean onH2 = entities.unwrap(UnitOfWork.class).getPlatform().isH2();
      Shape<E> shape = Shape.of(type);
      String columns = columns(shape);
      String more = then.stream().map(", e."::concat).collect(Collectors.joining());
      String text = (onH2 ? ON_H2 : ON_POSTGRESQL) + IN_ORDER;
      return new Ready(
          text.formatted(columns, shape.table(), owner, column, more),
          onH2 ? List.of(SOME, OWNER) : List.of(OWNER, SOME),
          List.of(shape));
    }
  }

  /** The row of which these columns name it. */
  record Named<E>(Class<E> type, List<String> key) implements Question {
    @Override
    public Ready made(EntityManager entities, boolean limited) {
      Shape<E> shape = Shape.of(type);
      String named = key.stream().map("e.%s = ?"::formatted).collect(Collectors.joining(" and "));
      String text = "select %s from %s e where %s".formatted(columns(shape), shape.table(), named);
      return new Ready(text, key.stream().map(Mark::named).toList(), List.of(shape));
    }
  }

  private static String columns(Shape<?> shape) {
    return shape.columns().stream().map("e."::concat).collect(Collectors.joining(", "));
  }
}
