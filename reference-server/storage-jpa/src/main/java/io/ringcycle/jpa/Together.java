package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows that are wanted together, found by one question: whoever looks at a session wants its list,
 * its cycle and its seat next, and so on.
 */
final class Together {
  private static final String SESSION =
      "select s, l, c, t from SessionEntity s"
          + " left join ListEntity l on l.organisation = s.organisation and l.id = s.list"
          + " left join CycleEntity c on c.key.session = s.no and c.key.number = s.cycle"
          + " left join SeatEntity t on t.key.organisation = s.organisation and t.key.id = s.id"
          + " where s.organisation = :organisation and s.id = :id";

  private static final String PERSON =
      "select p, n, f from PersonEntity p"
          + " left join NumberEntity n on n.key.organisation = p.key.organisation"
          + " and n.key.id = p.number"
          + " left join ProfileEntity f on f.key.organisation = p.key.organisation"
          + " and f.key.id = p.key.id"
          + " where p.key.organisation = :organisation and p.key.id = :id";

  private static final String LEG =
      "select g, c, t from LegEntity g"
          + " left join CallEntity c on c.key.organisation = g.key.organisation"
          + " and c.key.id = g.call"
          + " left join SeatEntity t on t.key.organisation = g.key.organisation"
          + " and t.key.id = g.session"
          + " where g.key.organisation = :organisation and g.key.id = :id";

  private final EntityManager entities;
  private final Ids ids;

  Together(EntityManager entities, Ids ids) {
    this.entities = entities;
    this.ids = ids;
  }

  /** That row and those that are wanted with it; where one is not there, that is told as well. */
  Map<RowKey<?>, Optional<Stored<?>>> with(RowKey<?> key) {
    if (key instanceof SessionRow.Key session) {
      return found(SESSION, session.session().value(), key, Together::ofSession);
    } else if (key instanceof PersonRow.Key person) {
      return found(PERSON, person.supporter().value(), key, Together::ofPerson);
    } else if (key instanceof LegRow.Key leg) {
      return found(LEG, leg.leg().value(), key, Together::ofLeg);
    }
    return Map.of(key, alone(key));
  }

  private <R extends Row> Optional<Stored<?>> alone(RowKey<R> key) {
    return Tables.of(key).finder().find(entities, ids, key).map(one -> one);
  }

  private <R extends Row> Map<RowKey<?>, Optional<Stored<?>>> found(
      String question, String id, RowKey<R> key, Function<Row, List<Optional<RowKey<?>>>> others) {
    Map<RowKey<?>, Optional<Stored<?>>> found = new HashMap<>();
    List<Object[]> rows =
        new Asked<>(entities, question, Object[].class)
            .with("organisation", ids.organisation().value())
            .with("id", id)
            .all();
    found.put(key, Optional.empty());
    rows.forEach(row -> put(found, key, row, others));
    return found;
  }

  private static void put(
      Map<RowKey<?>, Optional<Stored<?>>> found,
      RowKey<?> key,
      Object[] row,
      Function<Row, List<Optional<RowKey<?>>>> others) {
    Stored<?> first = (Stored<?>) row[0];
    found.put(key, Optional.of(first));
    List<Optional<RowKey<?>>> keys = others.apply(first.row());
    for (int at = 1; at < row.length; at++) {
      Optional<Stored<?>> other = Optional.ofNullable((Stored<?>) row[at]);
      keys.get(at - 1).ifPresent(one -> found.put(one, other));
    }
  }

  private static List<Optional<RowKey<?>>> ofSession(Row row) {
    SessionRow session = (SessionRow) row;
    return List.of(
        Optional.of(new ListRow.Key(session.list())),
        Optional.of(new CycleRow.Key(session.session(), session.cycle())),
        Optional.of(new SeatRow.Key(session.session())));
  }

  private static List<Optional<RowKey<?>>> ofPerson(Row row) {
    PersonRow person = (PersonRow) row;
    return List.of(
        person.number().map(NumberRow.Key::new),
        Optional.of(new ProfileRow.Key(person.supporter())));
  }

  private static List<Optional<RowKey<?>>> ofLeg(Row row) {
    LegRow leg = (LegRow) row;
    return List.of(leg.call().map(CallRow.Key::new), Optional.of(new SeatRow.Key(leg.session())));
  }
}
