package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Numbered;
import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SessionRow;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps one change, if all that it was decided by is still so. */
final class Keeping {
  private final EntityManager entities;
  private final Look look;
  private final Watch watch;
  private final Locks locks;
  private final Dialect dialect;
  private final boolean trusting;
  private final Orders orders = new Orders();

  /**
   * For the change of a decision that has looked at that much.
   *
   * @param trusting whether a row for which it did not look is taken for new; should it be there,
   *     the database refuses another
   */
  Keeping(EntityManager entities, Look look, Watch watch, Dialect dialect, boolean trusting) {
    this.entities = entities;
    this.look = look.unwatched();
    this.watch = watch;
    this.locks = new Locks(entities, dialect);
    this.dialect = dialect;
    this.trusting = trusting;
  }

  void keep(Change<?> change) {
    locks.begin();
    hold(change.rows());
    locks.asking(watch.counts()).forEach(orders::ask);
    Lanes lanes = new Lanes(look, change);
    change.rows().forEach(row -> replace(row, lanes)); // a unique value may go over to a new row
    change.rows().stream()
        .sorted(Comparator.comparing(Keeping::turn))
        .forEach(row -> add(row, lanes));
    Facts.orders(change.facts(), dialect).forEach(orders::change);
    orders.give(entities.unwrap(Connection.class), dialect.severalAtOnce());
  }

  /**
   * What is replaced is held alone, and so is what stands for an answer that this change makes
   * another; what was only looked at is held together with others.
   */
  private void hold(List<Row> rows) {
    Set<Stored<?>> alone = new LinkedHashSet<>();
    for (Row row : rows) {
      existing(row.key()).ifPresent(alone::add);
      guard(row).flatMap(look::entity).ifPresent(alone::add);
    }
    alone.addAll(neighbours(rows));
    Set<Stored<?>> shared = new LinkedHashSet<>(watch.found());
    shared.removeAll(alone);
    locks.holding(alone, shared).forEach(orders::ask);
  }

  private <R extends Row> Optional<Stored<R>> existing(RowKey<R> key) {
    return trusting && !look.isKnown(key) ? Optional.empty() : look.entity(key);
  }

  /** Whoever asks for what belongs to a person has found the person. */
  private static Optional<PersonRow.Key> guard(Row row) {
    if (row instanceof MemberRow member) {
      return Optional.of(new PersonRow.Key(member.supporter()));
    }
    return row instanceof ContactRow contact
        ? Optional.of(new PersonRow.Key(contact.supporter()))
        : Optional.empty();
  }

  /** Whoever asks who is at a number has found those who were there. */
  private List<PersonEntity> neighbours(List<Row> rows) {
    List<String> numbers =
        rows.stream()
            .filter(PersonRow.class::isInstance)
            .map(PersonRow.class::cast)
            .filter(this::movesIn)
            .flatMap(row -> row.number().stream())
            .map(NumberKey::value)
            .distinct()
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : look.peopleAt(numbers).stream().map(look::<PersonRow, PersonEntity>same).toList();
  }

  /** Whoever stays at a number is one of those who were found there. */
  private boolean movesIn(PersonRow row) {
    Optional<NumberKey> before =
        existing(new PersonRow.Key(row.supporter())).flatMap(one -> one.row().number());
    return !before.equals(row.number());
  }

  /** Others are named by the numbers of lists and sessions, so these come first. */
  private static int turn(Row row) {
    return row instanceof ListRow || row instanceof SessionRow ? 0 : 1;
  }

  private <R extends Row> void replace(R row, Lanes lanes) {
    existing(Keeping.<R>key(row)).ifPresent(one -> take(one, row, lanes));
  }

  private <R extends Row> void add(R row, Lanes lanes) {
    RowKey<R> key = key(row);
    if (existing(key).isEmpty()) {
      keep(Tables.of(key).maker().apply(look.ids(), row), lanes);
    }
  }

  @SuppressWarnings("unchecked") // a row is named by a key of its own type
  private static <R extends Row> RowKey<R> key(Row row) {
    return (RowKey<R>) row.key();
  }

  private <R extends Row> void take(Stored<R> one, R row, Lanes lanes) {
    Optional<Long> before = lanes.finishedPlace(one);
    one.take(row);
    lanes.changed(one, before);
    orders.change(Mapping.update(one));
  }

  private void keep(Stored<?> fresh, Lanes lanes) {
    if (fresh instanceof Numbered<?> one) {
      one.numbered(locks.next(one.sequence()));
      look.ids().made(one.named(), one.no());
    }
    lanes.changed(fresh, Optional.empty());
    orders.change(Mapping.insert(fresh));
  }
}
