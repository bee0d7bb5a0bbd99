package io.ringcycle.memory;

import io.ringcycle.memory.Keys.Dated;
import io.ringcycle.memory.Keys.Named;
import io.ringcycle.memory.Keys.Numbered;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.HistoryIndex;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What has happened. */
final class HistoryTables implements HistoryIndex {
  private static final String ALL = "";

  private static final Comparator<CallRow> BY_INTENT =
      Comparator.comparing(CallRow::intendedAt).thenComparing(row -> row.call().value());

  private final Tables tables;
  private final Sheets sheets;
  private final Index<Dated, CallRow> calls;
  private final Index<Named, SeatRow> busySeats;
  private final Index<Dated, ContactRow> contacts;
  private final Index<Named, NoteRow> notes;
  private final Index<Numbered, CycleRow> cycles;
  private final Index<Dated, SessionRow> sessionsOn;
  private final Index<Dated, SessionRow> sessionsOf;

  HistoryTables(Tables tables, Sheets sheets) {
    this.tables = tables;
    this.sheets = sheets;
    calls = tables.index(CallRow.class, row -> Optional.of(call(row.number().value(), row)));
    busySeats = tables.index(SeatRow.class, HistoryTables::busy);
    contacts = tables.index(ContactRow.class, HistoryTables::contact);
    notes = tables.index(NoteRow.class, HistoryTables::note);
    cycles = tables.index(CycleRow.class, HistoryTables::cycle);
    sessionsOn = tables.index(SessionRow.class, row -> session(row.list().value(), row));
    sessionsOf = tables.index(SessionRow.class, row -> session(row.owner().value(), row));
  }

  private static Dated call(String group, CallRow row) {
    return new Dated(group, row.intendedAt(), row.call().value());
  }

  private static Optional<Named> busy(SeatRow row) {
    return row.anchor().isPresent() || row.call().isPresent()
        ? Optional.of(new Named(ALL, row.session().value()))
        : Optional.empty();
  }

  private static Optional<Dated> contact(ContactRow row) {
    return Optional.of(new Dated(row.supporter().value(), row.metAt(), row.contact().value()));
  }

  private static Optional<Named> note(NoteRow row) {
    return Optional.of(new Named(row.about().value(), row.note().value()));
  }

  private static Optional<Numbered> cycle(CycleRow row) {
    return Optional.of(new Numbered(row.session().value(), row.number()));
  }

  private static Optional<Dated> session(String group, SessionRow row) {
    return Optional.of(new Dated(group, row.createdAt(), row.session().value()));
  }

  @Override
  public List<CallRow> callsTo(NumberKey number, int limit) {
    return calls.backwards(Dated.start(number.value()), Dated.end(number.value()), limit);
  }

  @Override
  public List<SeatRow> busySeats() {
    return busySeats.between(Named.start(ALL), Named.end(ALL));
  }

  @Override
  public List<CallRow> busyCalls() {
    return busySeats().stream()
        .flatMap(seat -> seat.call().stream())
        .flatMap(call -> tables.find(new CallRow.Key(call)).stream())
        .sorted(BY_INTENT)
        .toList();
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    String group = supporter.value();
    return contacts.between(Dated.start(group), Dated.end(group));
  }

  @Override
  public List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return sheets.of(session).beyond(afterSupporter, limit);
  }

  @Override
  public Optional<Instant> nextReturn(SessionId session, Instant after) {
    return sheets.of(session).nextReturn(after);
  }

  @Override
  public List<NoteRow> notesAbout(SupporterId supporter) {
    String group = supporter.value();
    return notes.between(Named.start(group), Named.end(group));
  }

  @Override
  public List<CycleRow> cycles(SessionId session) {
    String group = session.value();
    return cycles.between(new Numbered(group, 0), new Numbered(group, Long.MAX_VALUE));
  }

  @Override
  public List<SessionRow> sessionsOn(CallListId list) {
    String group = list.value();
    return sessionsOn.between(Dated.start(group), Dated.end(group));
  }

  @Override
  public List<SessionRow> sessionsOf(CallerId owner) {
    String group = owner.value();
    return sessionsOf.between(Dated.start(group), Dated.end(group));
  }
}
