package io.ringcycle.fold;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.facts.SessionFact.CycleStarted;
import io.ringcycle.facts.SessionFact.Prioritised;
import io.ringcycle.facts.SessionFact.Restored;
import io.ringcycle.facts.SessionFact.SessionArchived;
import io.ringcycle.facts.SessionFact.SessionCreated;
import io.ringcycle.facts.SessionFact.SkipRemoved;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.facts.SessionFact.TailReached;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A session, its cycles, and what people do to its queue. */
final class QueueFold {
  private final Rows rows;
  private final Recorded recorded;
  private final Instant at;

  QueueFold(Rows rows, Recorded recorded) {
    this.rows = rows;
    this.recorded = recorded;
    this.at = recorded.at();
  }

  void apply(SessionFact fact) {
    if (fact instanceof SessionCreated created) {
      create(created);
    } else if (fact instanceof CycleStarted started) {
      startCycle(started);
    } else if (fact instanceof TailReached reached) {
      reachTail(reached);
    } else if (fact instanceof SessionArchived archived) {
      rows.put(session(fact).archived(archived.last()));
    } else {
      applyToSupporter(fact);
    }
  }

  private void applyToSupporter(SessionFact fact) {
    if (fact instanceof Skipped skipped) {
      standing(fact, skipped.supporter()).skipped(skip(skipped));
      tally(rows, session(fact), Tally::skipped);
    } else if (fact instanceof SkipRemoved removed) {
      standing(fact, removed.supporter()).returned(at);
    } else if (fact instanceof Restored restored) {
      standing(fact, restored.supporter()).returned(at);
    } else if (fact instanceof Prioritised prioritised) {
      prioritise(prioritised);
    }
  }

  private SessionRow session(SessionFact fact) {
    return rows.get(new SessionRow.Key(fact.session()));
  }

  private Standing standing(SessionFact fact, SupporterId supporter) {
    return new Standing(rows, fact.session(), supporter);
  }

  private void create(SessionCreated fact) {
    rows.put(
        new SessionRow(
            fact.session(),
            fact.list(),
            fact.owner(),
            fact.kind(),
            at,
            1,
            at,
            0,
            0,
            Optional.empty()));
    rows.put(new CycleRow(fact.session(), 1, at, Optional.empty(), Tally.ZERO));
    rows.put(SeatRow.empty(fact.session(), fact.owner()));
  }

  private void startCycle(CycleStarted fact) {
    SessionRow session = session(fact);
    CycleRow before = rows.get(new CycleRow.Key(session.session(), session.cycle()));
    rows.put(before.endedAt(at));
    rows.put(new CycleRow(session.session(), fact.cycle(), at, Optional.empty(), Tally.ZERO));
    rows.put(session.inCycle(fact.cycle(), at));
  }

  private void reachTail(TailReached fact) {
    move(rows, session(fact), fact.place(), at);
    tally(rows, session(fact), Tally::passed);
  }

  private Skip skip(Skipped fact) {
    return new Skip(
        fact.rule(),
        at,
        recorded.by().orElseThrow(),
        fact.zone(),
        session(fact).cycle(),
        fact.reason(),
        Optional.empty());
  }

  private void prioritise(Prioritised fact) {
    SessionRow session = session(fact);
    long rank = session.topRank() + 1;
    standing(fact, fact.supporter()).ranked(rank, at, false);
    fact.behind().ifPresent(next -> standing(fact, next).ranked(rank + 1, at, true));
    rows.put(session.ranking(rank + 1));
  }

  /** The flow goes on to a place, if that is further than it was. */
  static void move(Rows rows, SessionRow session, long place, Instant at) {
    if (place > session.cursor()) {
      rows.put(session.reaching(place));
      rows.put(new AdvanceRow(session.session(), session.cycle(), place, at));
    }
  }

  /** Counts in the current cycle. */
  static void tally(Rows rows, SessionRow session, UnaryOperator<Tally> counting) {
    CycleRow cycle = rows.get(new CycleRow.Key(session.session(), session.cycle()));
    rows.put(cycle.counting(counting.apply(cycle.tally())));
  }
}
