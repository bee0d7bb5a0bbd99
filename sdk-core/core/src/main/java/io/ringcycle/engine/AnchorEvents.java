package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallerAnswered;
import io.ringcycle.facts.CallFact.CallerAsked;
import io.ringcycle.facts.CallFact.CallerDismissed;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.SessionPaused;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SeatRow.Anchor;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.Optional;

/** What happens on the caller's own leg. Each says whether the flow goes on to the next. */
final class AnchorEvents {
  private final Ports ports;

  AnchorEvents(Ports ports) {
    this.ports = ports;
  }

  boolean apply(Work work, TelephonyEvent event, SeatRow seat) {
    boolean current = seat.anchor().filter(event.leg()::equals).isPresent();
    return current && applyToCurrent(work, event, seat);
  }

  private boolean applyToCurrent(Work work, TelephonyEvent event, SeatRow seat) {
    if (event instanceof TelephonyEvent.Answered answered) {
      return answered(work, seat, answered);
    }
    if (event instanceof TelephonyEvent.KeyPressed key) {
      return pressed(work, seat, key);
    }
    if (event instanceof TelephonyEvent.Ended ended) {
      left(work, seat, ended.cause(), ended.at());
    } else if (event instanceof TelephonyEvent.Refused refused) {
      refused(work, seat, refused.refusal());
    }
    return false;
  }

  private boolean answered(Work work, SeatRow seat, TelephonyEvent.Answered event) {
    boolean known = seat.line().flatMap(Anchor::answeredAt).isPresent();
    if (!known) {
      Instant at = Heard.at(event.at(), began(seat), now(work, seat));
      work.recordAsSystem(new CallerAnswered(seat.session(), event.leg(), at));
    }
    if (!known && ports.settings().keyToBegin()) {
      ask(work, seat, Prompt.BEGIN);
    }
    // told again after a crash, nobody may have been dialled yet
    return !ports.settings().keyToBegin() && seat.asked().isEmpty();
  }

  private boolean pressed(Work work, SeatRow seat, TelephonyEvent.KeyPressed key) {
    if (!answers(seat, key)) {
      return false;
    }
    if (seat.call().isPresent()) {
      ask(work, seat, Prompt.LOG_FIRST);
    }
    return seat.call().isEmpty();
  }

  static boolean answers(SeatRow seat, TelephonyEvent.KeyPressed key) {
    return seat.asked().filter(asked -> asked.ask().equals(key.ask())).isPresent();
  }

  /** Puts a question to the caller's ear, if they are on the line. */
  void ask(Work work, SeatRow seat, Prompt prompt) {
    seat.anchor()
        .ifPresent(
            anchor -> {
              AskId ask = new AskId(ports.ids().next());
              work.recordAsSystem(new CallerAsked(seat.session(), anchor, ask, prompt));
              work.tell(new Ask(work.organisation(), anchor, ask, prompt));
            });
  }

  /** Means to hang up on the caller: from now on nobody is dialled for this leg (rule FLOW-7). */
  static void dismiss(Work work, SeatRow seat) {
    seat.line()
        .ifPresent(
            leg -> {
              if (leg.dismissedAt().isEmpty()) {
                work.record(new CallerDismissed(seat.session(), leg.leg()));
              }
              work.tell(new HangUp(work.organisation(), leg.leg()));
            });
  }

  /** The caller is gone: nobody is left to talk to, so an open call is hung up. */
  static void left(Work work, SeatRow seat, EndCause cause, Instant named) {
    left(work, seat, cause, true, named);
  }

  /** Nothing was heard of the caller's leg: it is given up, as if it had ended then. */
  static void giveUp(Work work, SeatRow seat, Instant longest) {
    left(work, seat, EndCause.of(EndCause.Category.UNKNOWN), false, longest);
  }

  private static void left(Work work, SeatRow seat, EndCause cause, boolean heard, Instant named) {
    Instant at = Heard.at(named, began(seat), now(work, seat));
    LegId leg = seat.anchor().orElseThrow();
    work.recordAsSystem(new CallerLeft(seat.session(), leg, cause, heard, at));
    seat.call()
        .map(call -> work.get(new CallRow.Key(call)))
        .filter(CallRow::open)
        .ifPresent(call -> work.tell(new HangUp(work.organisation(), call.leg())));
  }

  /** When the caller's leg came to where it is. */
  private static Instant began(SeatRow seat) {
    return seat.line()
        .flatMap(Anchor::answeredAt)
        .or(() -> seat.line().map(Anchor::rungAt))
        .orElseThrow();
  }

  private static Instant now(Work work, SeatRow seat) {
    return work.now(new Stream.OfSession(seat.session()));
  }

  /** Of a leg that is up, only a question or a hang-up can have been refused. */
  private static void refused(Work work, SeatRow seat, TelephonyEvent.Refusal refusal) {
    if (seat.line().flatMap(Anchor::answeredAt).isPresent()) {
      return;
    }
    pauseFor(refusal).ifPresent(why -> work.recordAsSystem(new SessionPaused(seat.session(), why)));
    EndCause cause = new EndCause(EndCause.Category.FAILED, "refused: " + refusal);
    left(work, seat, cause, now(work, seat));
  }

  /** Why a refusal stops the whole session, if it does. */
  static Optional<PauseReason> pauseFor(TelephonyEvent.Refusal refusal) {
    return switch (refusal) {
      case CAPACITY -> Optional.of(PauseReason.CAPACITY);
      case FUNDS -> Optional.of(PauseReason.FUNDS);
      case AUTHENTICATION -> Optional.of(PauseReason.AUTHENTICATION);
      case INVALID -> Optional.empty();
    };
  }
}
