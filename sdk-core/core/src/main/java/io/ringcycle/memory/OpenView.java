package io.ringcycle.memory;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a question or a decision sees, until it has been answered; of no use afterwards. */
final class OpenView implements View {
  private final Shelves shelves;
  private volatile boolean open = true;

  OpenView(Shelves shelves) {
    this.shelves = shelves;
  }

  void close() {
    open = false;
  }

  private Shelves shelves() {
    if (!open) {
      throw new IllegalStateException("a view was used after its call");
    }
    return shelves;
  }

  @Override
  public <R extends Row> Optional<R> find(RowKey<R> key) {
    return shelves().tables().find(key);
  }

  @Override
  public List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return shelves().queue().prioritised(session, belowRank, limit);
  }

  @Override
  public List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return shelves().queue().returned(session, cycle, throughPlace, after, until, limit);
  }

  @Override
  public List<MemberRow> behind(Behind flow, Happening what, Mark after, Instant until, int limit) {
    return shelves().queue().behind(flow, what, after, until, limit);
  }

  @Override
  public Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    return shelves().queue().ahead(session, list, afterPlace, eligibility, limit);
  }

  @Override
  public List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit) {
    return shelves().queue().passing(session, cycle, place, limit);
  }

  @Override
  public List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return shelves().roster().members(list, afterPlace, limit);
  }

  @Override
  public List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return shelves().roster().barred(list, afterPlace, limit);
  }

  @Override
  public List<MemberRow> lately(
      CallListId list, Happening what, Mark after, Instant until, int limit) {
    return shelves().roster().lately(list, what, after, until, limit);
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    return shelves().roster().memberships(supporter);
  }

  @Override
  public List<MemberRow> onTheLine(CallListId list) {
    return shelves().roster().onTheLine(list);
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    return shelves().roster().peopleAt(number);
  }

  @Override
  public List<ListRow> lists() {
    return shelves().roster().lists();
  }

  @Override
  public List<CallRow> callsTo(NumberKey number, int limit) {
    return shelves().history().callsTo(number, limit);
  }

  @Override
  public List<SeatRow> busySeats() {
    return shelves().history().busySeats();
  }

  @Override
  public List<CallRow> busyCalls() {
    return shelves().history().busyCalls();
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    return shelves().history().contactsWith(supporter);
  }

  @Override
  public List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return shelves().history().standings(session, afterSupporter, limit);
  }

  @Override
  public Optional<Instant> nextReturn(SessionId session, Instant after) {
    return shelves().history().nextReturn(session, after);
  }

  @Override
  public List<NoteRow> notesAbout(SupporterId supporter) {
    return shelves().history().notesAbout(supporter);
  }

  @Override
  public List<CycleRow> cycles(SessionId session) {
    return shelves().history().cycles(session);
  }

  @Override
  public List<SessionRow> sessionsOn(CallListId list) {
    return shelves().history().sessionsOn(list);
  }

  @Override
  public List<SessionRow> sessionsOf(CallerId owner) {
    return shelves().history().sessionsOf(owner);
  }

  @Override
  public List<Recorded> facts(Stream stream, long afterSequence, int limit) {
    return shelves().journals().beyond(stream, afterSequence, limit);
  }

  @Override
  public Optional<Latest> last(Stream stream) {
    return shelves().journals().last(stream);
  }
}
