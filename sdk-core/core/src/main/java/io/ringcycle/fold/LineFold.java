package io.ringcycle.fold;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.CallFact.CallerAnswered;
import io.ringcycle.facts.CallFact.CallerAsked;
import io.ringcycle.facts.CallFact.CallerDismissed;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.CallerRung;
import io.ringcycle.facts.CallFact.SessionPaused;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallerId;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.LineRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SeatRow.Anchor;
import io.ringcycle.spi.storage.SeatRow.Asked;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** The caller's own leg. */
final class LineFold {
  private final Rows rows;
  private final Recorded recorded;
  private final Instant at;

  LineFold(Rows rows, Recorded recorded) {
    this.rows = rows;
    this.recorded = recorded;
    this.at = recorded.at();
  }

  static boolean concerns(CallFact fact) {
    return fact instanceof CallerRung
        || fact instanceof CallerAnswered
        || fact instanceof CallerAsked
        || fact instanceof CallerDismissed
        || fact instanceof CallerLeft
        || fact instanceof SessionPaused;
  }

  void apply(CallFact fact) {
    SeatRow seat = rows.get(new SeatRow.Key(fact.session()));
    if (fact instanceof CallerRung rung) {
      ring(seat, rung);
    } else if (fact instanceof CallerAnswered answered) {
      rows.put(seat.answered(answered.at()));
    } else if (fact instanceof CallerAsked asked) {
      rows.put(seat.asking(Optional.of(new Asked(asked.ask(), asked.prompt()))));
    } else if (fact instanceof SessionPaused paused) {
      rows.put(seat.pausing(paused.why()));
    } else if (fact instanceof CallerDismissed) {
      rows.put(seat.dismissed(at));
    } else if (fact instanceof CallerLeft left) {
      leave(seat, left);
    }
  }

  private void ring(SeatRow seat, CallerRung fact) {
    CallerId caller = recorded.by().orElse(seat.caller());
    rows.put(seat.ringing(caller, fact.anchor(), fact.number(), at));
    OnTheLine line = new OnTheLine(fact.session(), Optional.empty(), at, fact.until(), false);
    rows.put(NumberFold.known(rows, fact.number()).lined(line));
    rows.put(new LegRow(fact.anchor(), fact.session(), Optional.empty()));
    rows.put(new LineRow(caller, Optional.of(fact.session())));
  }

  private void leave(SeatRow seat, CallerLeft fact) {
    Duration time =
        seat.line()
            .flatMap(Anchor::answeredAt)
            .map(from -> Duration.between(from, fact.at()))
            .orElse(Duration.ZERO);
    SessionRow session = rows.get(new SessionRow.Key(seat.session()));
    QueueFold.tally(rows, session, tally -> tally.onTheLine(time));
    rows.put(new LineRow(seat.caller(), Optional.empty()));
    seat.line().ifPresent(leg -> free(seat, leg, fact.heard()));
    rows.put(seat.left());
  }

  /** A leg that was given up may be up: its number is nobody's to dial until it must be over. */
  private void free(SeatRow seat, Anchor leg, boolean heard) {
    Predicate<OnTheLine> its = line -> isLeg(line, seat, leg);
    NumberFold numbers = new NumberFold(rows, at, new ReachFold(rows, at));
    if (heard) {
      numbers.offTheLine(leg.number(), its);
    } else {
      numbers.lost(leg.number(), its, OnTheLine::givenUp);
    }
  }

  private static boolean isLeg(OnTheLine line, SeatRow seat, Anchor leg) {
    return line.call().isEmpty()
        && line.session().equals(seat.session())
        && line.since().equals(leg.rungAt());
  }

  /** A call begins: what was asked before is answered. */
  static SeatRow with(SeatRow seat, CallId call) {
    return seat.calling(Optional.of(call)).asking(Optional.empty());
  }

  /** Nothing is open and nothing waits for a log; a question that was put stays. */
  static SeatRow without(SeatRow seat) {
    return seat.calling(Optional.empty());
  }
}
