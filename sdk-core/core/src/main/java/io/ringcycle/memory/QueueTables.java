package io.ringcycle.memory;

import io.ringcycle.memory.Keys.InCycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Candidates for the queues. */
final class QueueTables implements QueueIndex {
  private final Rolls rolls;
  private final Sheets sheets;
  private final Index<InCycle, AdvanceRow> advances;

  QueueTables(Tables tables, Rolls rolls, Sheets sheets) {
    this.rolls = rolls;
    this.sheets = sheets;
    this.advances = tables.index(AdvanceRow.class, QueueTables::advance);
  }

  private static Optional<InCycle> advance(AdvanceRow row) {
    return Optional.of(new InCycle(row.session().value(), row.cycle(), row.place()));
  }

  @Override
  public List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return sheets.of(session).prioritised(belowRank, limit);
  }

  @Override
  public List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return sheets.of(session).returned(cycle, throughPlace, after, until, limit);
  }

  @Override
  public List<MemberRow> behind(Behind flow, Happening what, Mark after, Instant until, int limit) {
    Roll roll = rolls.of(flow.list());
    Sheet sheet = sheets.of(flow.session());
    Predicate<Integer> free = place -> isFree(roll, sheet, place, flow.eligibility());
    return roll.orders().by(what).between(after, until, flow.throughPlace(), limit, free).stream()
        .map(roll::at)
        .toList();
  }

  private static boolean isFree(Roll roll, Sheet sheet, int place, Eligibility eligibility) {
    return sheet.find(roll.personAt(place)).map(eligibility::admits).orElse(true)
        && eligibility.admits(roll.at(place));
  }

  @Override
  public Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    return new Walk(rolls.of(list), sheets.of(session), eligibility, limit).beyond(afterPlace);
  }

  @Override
  public List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit) {
    return advances.between(
        new InCycle(session.value(), cycle, place - 1),
        new InCycle(session.value(), cycle, Long.MAX_VALUE),
        limit);
  }
}
