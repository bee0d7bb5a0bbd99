package io.ringcycle.jpa;

import io.ringcycle.jpa.row.AdvanceEntity;
import io.ringcycle.jpa.row.CallEntity;
import io.ringcycle.jpa.row.ContactEntity;
import io.ringcycle.jpa.row.CycleEntity;
import io.ringcycle.jpa.row.CycleOf;
import io.ringcycle.jpa.row.InSession;
import io.ringcycle.jpa.row.LegEntity;
import io.ringcycle.jpa.row.LineEntity;
import io.ringcycle.jpa.row.ListEntity;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.MoveIn;
import io.ringcycle.jpa.row.NoteEntity;
import io.ringcycle.jpa.row.NumberEntity;
import io.ringcycle.jpa.row.OnList;
import io.ringcycle.jpa.row.OnceEntity;
import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.ProfileEntity;
import io.ringcycle.jpa.row.SeatEntity;
import io.ringcycle.jpa.row.SecretEntity;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.jpa.row.TitleEntity;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.LineRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SecretRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.TitleRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which rows are in which table, by the types of their keys. */
final class Tables {
  private static final Map<Class<?>, Table<?, ?, ?>> ALL = new HashMap<>();

  static {
    add(
        ListRow.Key.class,
        new Table<ListRow, ListRow.Key, ListEntity>(
            (entities, ids, key) -> ids.list(key.list()),
            (ids, row) -> new ListEntity(ids.organisation().value(), row)));
    add(
        SessionRow.Key.class,
        new Table<SessionRow, SessionRow.Key, SessionEntity>(
            (entities, ids, key) -> ids.session(key.session()),
            (ids, row) -> new SessionEntity(ids.organisation().value(), row)));
    add(
        MemberRow.Key.class,
        Table.of(
            MemberEntity.class,
            (ids, key) -> new OnList(ids.numberOf(key.list()), key.supporter().value()),
            (Ids ids, MemberRow row) ->
                new MemberEntity(
                    new OnList(ids.numberOf(row.list()), row.supporter().value()),
                    ids.organisation().value(),
                    row)));
    add(
        StandingRow.Key.class,
        Table.of(
            StandingEntity.class,
            (ids, key) -> new InSession(ids.numberOf(key.session()), key.supporter().value()),
            (Ids ids, StandingRow row) ->
                new StandingEntity(
                    new InSession(ids.numberOf(row.session()), row.supporter().value()), row)));
    add(
        CycleRow.Key.class,
        Table.of(
            CycleEntity.class,
            (ids, key) -> new CycleOf(ids.numberOf(key.session()), key.number()),
            (Ids ids, CycleRow row) ->
                new CycleEntity(new CycleOf(ids.numberOf(row.session()), row.number()), row)));
    add(
        AdvanceRow.Key.class,
        Table.of(
            AdvanceEntity.class,
            (ids, key) -> new MoveIn(ids.numberOf(key.session()), key.cycle(), key.place()),
            (Ids ids, AdvanceRow row) ->
                new AdvanceEntity(
                    new MoveIn(ids.numberOf(row.session()), row.cycle(), row.place()), row)));
    owned();
  }

  private Tables() {}

  private static void owned() {
    add(
        PersonRow.Key.class,
        Table.of(
            PersonEntity.class,
            (ids, key) -> ids.of(key.supporter()),
            (Ids ids, PersonRow row) -> new PersonEntity(ids.of(row.supporter()), row)));
    add(
        ProfileRow.Key.class,
        Table.of(
            ProfileEntity.class,
            (ids, key) -> ids.of(key.supporter()),
            (Ids ids, ProfileRow row) -> new ProfileEntity(ids.of(row.supporter().id()), row)));
    add(
        NumberRow.Key.class,
        Table.of(
            NumberEntity.class,
            (ids, key) -> ids.of(key.number().value()),
            (Ids ids, NumberRow row) -> new NumberEntity(ids.of(row.number().value()), row)));
    add(
        SeatRow.Key.class,
        Table.of(
            SeatEntity.class,
            (ids, key) -> ids.of(key.session()),
            (Ids ids, SeatRow row) -> new SeatEntity(ids.of(row.session()), row)));
    add(
        LineRow.Key.class,
        Table.of(
            LineEntity.class,
            (ids, key) -> ids.of(key.caller()),
            (Ids ids, LineRow row) -> new LineEntity(ids.of(row.caller()), row)));
    add(
        LegRow.Key.class,
        Table.of(
            LegEntity.class,
            (ids, key) -> ids.of(key.leg()),
            (Ids ids, LegRow row) -> new LegEntity(ids.of(row.leg()), row)));
    add(
        CallRow.Key.class,
        Table.of(
            CallEntity.class,
            (ids, key) -> ids.of(key.call()),
            (Ids ids, CallRow row) -> new CallEntity(ids.of(row.call()), row)));
    add(
        ContactRow.Key.class,
        Table.of(
            ContactEntity.class,
            (ids, key) -> ids.of(key.contact()),
            (Ids ids, ContactRow row) -> new ContactEntity(ids.of(row.contact()), row)));
    kept();
  }

  private static void kept() {
    add(
        NoteRow.Key.class,
        Table.of(
            NoteEntity.class,
            (ids, key) -> ids.of(key.note()),
            (Ids ids, NoteRow row) -> new NoteEntity(ids.of(row.note()), row)));
    add(
        TitleRow.Key.class,
        Table.of(
            TitleEntity.class,
            (ids, key) -> ids.of(key.session()),
            (Ids ids, TitleRow row) -> new TitleEntity(ids.of(row.session()), row)));
    add(
        OnceRow.Key.class,
        Table.of(
            OnceEntity.class,
            (ids, key) -> ids.of(key.once()),
            (Ids ids, OnceRow row) -> new OnceEntity(ids.of(row.once()), row)));
    add(
        SecretRow.Key.class,
        Table.of(
            SecretEntity.class,
            (ids, key) -> ids.of("secret"),
            (Ids ids, SecretRow row) -> new SecretEntity(ids.of("secret"), row)));
  }

  private static <R extends Row, K extends RowKey<R>, E extends Stored<R>> void add(
      Class<K> key, Table<R, K, E> table) {
    ALL.put(key, table);
  }

  /** Where the rows of such keys are. */
  @SuppressWarnings("unchecked") // they were put in by key
  static <R extends Row> Table<R, RowKey<R>, Stored<R>> of(RowKey<R> key) {
    return (Table<R, RowKey<R>, Stored<R>>) Objects.requireNonNull(ALL.get(key.getClass()));
  }
}
