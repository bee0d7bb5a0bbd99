package io.ringcycle.jpa;

import io.ringcycle.jpa.row.AdvanceEntity;
import io.ringcycle.jpa.row.CallEntity;
import io.ringcycle.jpa.row.ContactEntity;
import io.ringcycle.jpa.row.CycleEntity;
import io.ringcycle.jpa.row.LegEntity;
import io.ringcycle.jpa.row.LineEntity;
import io.ringcycle.jpa.row.ListEntity;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.NoteEntity;
import io.ringcycle.jpa.row.NumberEntity;
import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.ProfileEntity;
import io.ringcycle.jpa.row.SeatEntity;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.jpa.row.TitleEntity;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
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
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.TitleRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every table whose rows follow from facts, and those of personal words. */
final class KeyedTables {
  static final KeyedTable LISTS =
      named(ListEntity.class, ListRow.Key.class, id -> new ListRow.Key(new CallListId(id)));
  static final KeyedTable SESSIONS =
      named(SessionEntity.class, SessionRow.Key.class, id -> new SessionRow.Key(new SessionId(id)));

  static final KeyedTable MEMBERS =
      new KeyedTable(
          MemberEntity.class,
          MemberRow.Key.class,
          "key.list",
          List.of("key.supporter"),
          (list, at) -> new MemberRow.Key(new CallListId(list), supporter(at)));

  /** Those of a session. */
  static final List<KeyedTable> OF_SESSION =
      List.of(
          new KeyedTable(
              StandingEntity.class,
              StandingRow.Key.class,
              "key.session",
              List.of("key.supporter"),
              (session, at) -> new StandingRow.Key(new SessionId(session), supporter(at))),
          new KeyedTable(
              CycleEntity.class,
              CycleRow.Key.class,
              "key.session",
              List.of("key.number"),
              (session, at) -> new CycleRow.Key(new SessionId(session), (int) at.get(0))),
          new KeyedTable(
              AdvanceEntity.class,
              AdvanceRow.Key.class,
              "key.session",
              List.of("key.cycle", "key.place"),
              (session, at) ->
                  new AdvanceRow.Key(new SessionId(session), (int) at.get(0), (long) at.get(1))));

  /** Those that an organisation has at once. */
  static final List<KeyedTable> OWNED =
      List.of(
          owned(
              PersonEntity.class,
              PersonRow.Key.class,
              id -> new PersonRow.Key(new SupporterId(id))),
          owned(NumberEntity.class, NumberRow.Key.class, id -> new NumberRow.Key(NumberKey.of(id))),
          owned(SeatEntity.class, SeatRow.Key.class, id -> new SeatRow.Key(new SessionId(id))),
          owned(LineEntity.class, LineRow.Key.class, id -> new LineRow.Key(new CallerId(id))),
          owned(LegEntity.class, LegRow.Key.class, id -> new LegRow.Key(new LegId(id))),
          owned(CallEntity.class, CallRow.Key.class, id -> new CallRow.Key(new CallId(id))),
          owned(
              ContactEntity.class,
              ContactRow.Key.class,
              id -> new ContactRow.Key(new ContactId(id))));

  /** Those that name their organisation in each row. */
  static final List<KeyedTable> OF_ORGANISATION =
      Stream.concat(Stream.of(LISTS, SESSIONS), OWNED.stream()).toList();

  static final KeyedTable NOTES =
      owned(NoteEntity.class, NoteRow.Key.class, id -> new NoteRow.Key(new NoteId(id)));

  /** Those that follow from no fact and tell of people or sessions. */
  static final List<KeyedTable> KEPT =
      List.of(
          owned(
              ProfileEntity.class,
              ProfileRow.Key.class,
              id -> new ProfileRow.Key(new SupporterId(id))),
          NOTES,
          owned(TitleEntity.class, TitleRow.Key.class, id -> new TitleRow.Key(new SessionId(id))));

  private KeyedTables() {}

  private static SupporterId supporter(List<Object> at) {
    return new SupporterId((String) at.get(0));
  }

  private static KeyedTable named(
      Class<? extends Stored<?>> type,
      Class<? extends RowKey<?>> key,
      Function<String, RowKey<?>> naming) {
    return new KeyedTable(
        type, key, "organisation", List.of("id"), (any, at) -> naming.apply((String) at.get(0)));
  }

  private static KeyedTable owned(
      Class<? extends Stored<?>> type,
      Class<? extends RowKey<?>> key,
      Function<String, RowKey<?>> naming) {
    return new KeyedTable(
        type,
        key,
        "key.organisation",
        List.of("key.id"),
        (any, at) -> naming.apply((String) at.get(0)));
  }
}
