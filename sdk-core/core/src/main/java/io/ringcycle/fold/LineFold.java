package io.ringcycle.fold;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.CallFact.CallerAnswered;
import io.ringcycle.facts.CallFact.CallerAsked;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.CallerRung;
import io.ringcycle.facts.CallFact.SessionPaused;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallId;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.LineRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SeatRow.Asked;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
        || fact instanceof CallerLeft
        || fact instanceof SessionPaused;
  }

  void apply(CallFact fact) {
    SeatRow seat = rows.get(new SeatRow.Key(fact.session()));
    if (fact instanceof CallerRung rung) {
      ring(seat, rung);
    } else if (fact instanceof CallerAnswered) {
      rows.put(answered(seat));
    } else if (fact instanceof CallerAsked asked) {
      rows.put(asked(seat, Optional.of(new Asked(asked.ask(), asked.prompt()))));
    } else if (fact instanceof SessionPaused paused) {
      rows.put(paused(seat, paused));
    } else {
      leave(seat);
    }
  }

  private void ring(SeatRow seat, CallerRung fact) {
    rows.put(
        new SeatRow(
            seat.session(),
            recorded.by().orElse(seat.caller()),
            Optional.of(fact.anchor()),
            Optional.of(at),
            Optional.empty(),
            Optional.empty(),
            seat.call(),
            Optional.empty()));
    rows.put(new LegRow(fact.anchor(), fact.session(), Optional.empty()));
    rows.put(new LineRow(recorded.by().orElse(seat.caller()), Optional.of(fact.session())));
  }

  private SeatRow answered(SeatRow seat) {
    return new SeatRow(
        seat.session(),
        seat.caller(),
        seat.anchor(),
        seat.rungAt(),
        Optional.of(at),
        seat.asked(),
        seat.call(),
        seat.paused());
  }

  private static SeatRow paused(SeatRow seat, SessionPaused fact) {
    return new SeatRow(
        seat.session(),
        seat.caller(),
        seat.anchor(),
        seat.rungAt(),
        seat.answeredAt(),
        seat.asked(),
        seat.call(),
        Optional.of(fact.why()));
  }

  private static SeatRow asked(SeatRow seat, Optional<Asked> asked) {
    return new SeatRow(
        seat.session(),
        seat.caller(),
        seat.anchor(),
        seat.rungAt(),
        seat.answeredAt(),
        asked,
        seat.call(),
        seat.paused());
  }

  private void leave(SeatRow seat) {
    Duration time = seat.answeredAt().map(from -> Duration.between(from, at)).orElse(Duration.ZERO);
    SessionRow session = rows.get(new SessionRow.Key(seat.session()));
    QueueFold.tally(rows, session, tally -> tally.onTheLine(time));
    rows.put(new LineRow(seat.caller(), Optional.empty()));
    rows.put(
        new SeatRow(
            seat.session(),
            seat.caller(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            seat.call(),
            seat.paused()));
  }

  /** A call begins: what was asked before is answered. */
  static SeatRow with(SeatRow seat, CallId call) {
    return calling(seat, Optional.of(call));
  }

  /** Nothing is open and nothing waits for a log; a question that was put stays. */
  static SeatRow without(SeatRow seat) {
    return asked(calling(seat, Optional.empty()), seat.asked());
  }

  private static SeatRow calling(SeatRow seat, Optional<CallId> call) {
    return new SeatRow(
        seat.session(),
        seat.caller(),
        seat.anchor(),
        seat.rungAt(),
        seat.answeredAt(),
        Optional.empty(),
        call,
        seat.paused());
  }
}
