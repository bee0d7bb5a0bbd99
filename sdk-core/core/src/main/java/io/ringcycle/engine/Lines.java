package io.ringcycle.engine;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.view.CallView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import java.util.Optional;

/** Draws a caller's line from the seat and its call. */
final class Lines {
  private Lines() {}

  static LineView of(View view, SessionId session) {
    SeatRow seat = view.find(new SeatRow.Key(session)).orElseThrow();
    return of(seat, seat.call().flatMap(id -> view.find(new CallRow.Key(id))));
  }

  /** As a command leaves it. */
  static LineView of(Work work, SessionId session) {
    SeatRow seat = work.get(new SeatRow.Key(session));
    return of(seat, seat.call().map(id -> work.get(new CallRow.Key(id))));
  }

  private static LineView of(SeatRow seat, Optional<CallRow> call) {
    return new LineView(
        state(seat, call), seat.anchor().isPresent(), call.map(Lines::picture), seat.paused());
  }

  private static LineState state(SeatRow seat, Optional<CallRow> call) {
    return call.map(Lines::ofCall).orElseGet(() -> ofAnchor(seat));
  }

  private static LineState ofCall(CallRow call) {
    if (!call.open()) {
      return LineState.LOG_THE_CONTACT;
    }
    if (call.answeredAt().isPresent()) {
      return LineState.CONNECTED;
    }
    return call.ringingAt().isPresent() ? LineState.RINGING : LineState.DIALLING;
  }

  private static LineState ofAnchor(SeatRow seat) {
    if (seat.line().isEmpty()) {
      return LineState.OFF;
    }
    if (!seat.ready()) {
      boolean dismissed = seat.line().flatMap(SeatRow.Anchor::dismissedAt).isPresent();
      return dismissed ? LineState.OFF : LineState.CALLING_YOU;
    }
    boolean begins = seat.asked().filter(asked -> asked.prompt() == Prompt.BEGIN).isPresent();
    return begins ? LineState.PRESS_ANY_KEY : LineState.READY;
  }

  private static CallView picture(CallRow call) {
    return new CallView(
        call.call(),
        call.supporter(),
        call.intendedAt(),
        call.ringingAt(),
        call.answeredAt(),
        call.endedAt(),
        call.outcome(),
        call.loggedAt().isPresent());
  }
}
