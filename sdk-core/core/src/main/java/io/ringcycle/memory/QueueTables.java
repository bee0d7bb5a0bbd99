package io.ringcycle.memory;

import io.ringcycle.memory.Keys.InCycle;
import io.ringcycle.memory.Keys.Marked;
import io.ringcycle.memory.Keys.Numbered;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Candidates for the queues. */
final class QueueTables implements QueueIndex {
  private final Tables tables;
  private final Rolls rolls;
  private final Index<Numbered, StandingRow> priorities;
  private final Index<Marked, StandingRow> returns;
  private final Index<Marked, MemberRow> recoveries;
  private final Index<InCycle, AdvanceRow> advances;

  /**
   * The places of those whom a session has finished with; a place belongs to one person for good.
   */
  private final Map<SessionId, BitSet> finished = new HashMap<>();

  QueueTables(Tables tables, Rolls rolls) {
    this.tables = tables;
    this.rolls = rolls;
    priorities = tables.index(StandingRow.class, QueueTables::priority);
    returns = tables.index(StandingRow.class, QueueTables::back);
    recoveries = tables.index(MemberRow.class, QueueTables::cameBack);
    advances = tables.index(AdvanceRow.class, QueueTables::advance);
    tables.watch(StandingRow.class, this::finish);
  }

  private static Optional<Numbered> priority(StandingRow row) {
    return row.priority().map(front -> new Numbered(row.session().value(), -front.rank()));
  }

  private static Optional<Marked> back(StandingRow row) {
    return row.backAt().map(at -> new Marked(row.session().value(), new Mark(at, row.place())));
  }

  private static Optional<Marked> cameBack(MemberRow row) {
    return row.cameBackAt()
        .filter(at -> row.live())
        .map(at -> new Marked(row.list().value(), new Mark(at, row.place())));
  }

  private static Optional<InCycle> advance(AdvanceRow row) {
    return Optional.of(new InCycle(row.session().value(), row.cycle(), row.place()));
  }

  private void finish(Optional<StandingRow> old, StandingRow row) {
    BitSet places = finished.computeIfAbsent(row.session(), any -> new BitSet());
    places.set((int) row.place(), row.finished());
  }

  @Override
  public List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return priorities.between(
        new Numbered(session.value(), -belowRank),
        new Numbered(session.value(), Long.MAX_VALUE),
        limit);
  }

  @Override
  public List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return returns.between(
        new Marked(session.value(), after),
        new Marked(session.value(), Mark.after(until)),
        limit,
        row -> row.place() <= throughPlace && row.attemptedIn() != cycle && !row.finished());
  }

  /** The first time after an instant that somebody comes back. */
  Optional<Instant> nextReturn(SessionId session, Instant after) {
    return returns
        .between(
            new Marked(session.value(), Mark.after(after)),
            new Marked(session.value(), Mark.after(Instant.MAX)),
            1)
        .stream()
        .findFirst()
        .flatMap(StandingRow::backAt);
  }

  @Override
  public List<MemberRow> cameBack(
      CallListId list, long throughPlace, Mark after, Instant until, int limit) {
    return recoveries.between(
        new Marked(list.value(), after),
        new Marked(list.value(), Mark.after(until)),
        limit,
        row -> row.place() <= throughPlace);
  }

  @Override
  public Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    BitSet passedOver = finished.getOrDefault(session, new BitSet());
    return rolls
        .of(list)
        .ahead(afterPlace, eligibility, passedOver, member -> !isFinished(session, member), limit);
  }

  private boolean isFinished(SessionId session, MemberRow member) {
    return tables
        .find(new StandingRow.Key(session, member.supporter()))
        .filter(StandingRow::finished)
        .isPresent();
  }

  @Override
  public Optional<AdvanceRow> passing(SessionId session, int cycle, long place) {
    return advances
        .between(
            new InCycle(session.value(), cycle, place - 1),
            new InCycle(session.value(), cycle, Long.MAX_VALUE),
            1)
        .stream()
        .findFirst();
  }
}
