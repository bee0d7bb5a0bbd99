package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallRinging;
import io.ringcycle.facts.CallFact.EvidenceKept;
import io.ringcycle.facts.CallFact.SessionPaused;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.Optional;

/** What happens on a supporter's leg. Each says whether the flow goes on to the next. */
final class TargetEvents {
  private final Ports ports;
  private final AnchorEvents anchors;

  TargetEvents(Ports ports) {
    this.ports = ports;
    this.anchors = new AnchorEvents(ports);
  }

  boolean apply(Work work, TelephonyEvent event, CallRow call, SeatRow seat) {
    return call.open() ? applyToOpen(work, event, call, seat) : late(work, event, call);
  }

  private boolean applyToOpen(Work work, TelephonyEvent event, CallRow call, SeatRow seat) {
    if (event instanceof TelephonyEvent.Refused refused) {
      return isUp(call)
          ? refusedLate(work, call, refused.refusal())
          : refused(work, call, seat, refused.refusal());
    }
    if (event instanceof TelephonyEvent.Ringing) {
      ringing(work, call);
    } else if (event instanceof TelephonyEvent.Answered answered) {
      answered(work, call, seat, answered.at());
    } else if (event instanceof TelephonyEvent.Ended ended) {
      Calls.end(work, call, ended.cause(), ended.at(), ports.settings());
      askForLog(work, call);
    }
    return false;
  }

  private static void ringing(Work work, CallRow call) {
    if (call.ringingAt().isEmpty() && call.answeredAt().isEmpty()) {
      work.recordAsSystem(new CallRinging(call.session(), call.call()));
    }
  }

  /** Nobody is left to talk to a supporter who answers after the caller has gone. */
  private static void answered(Work work, CallRow call, SeatRow seat, Instant named) {
    if (call.answeredAt().isEmpty()) {
      Calls.answer(work, call, named);
      if (seat.anchor().isEmpty()) {
        work.tell(new HangUp(work.organisation(), call.leg()));
      }
    }
  }

  private void askForLog(Work work, CallRow call) {
    SeatRow seat = work.get(new SeatRow.Key(call.session()));
    anchors.ask(work, seat, Prompt.LOG_THEN_GO_ON);
  }

  private static boolean isUp(CallRow call) {
    return call.ringingAt().isPresent() || call.answeredAt().isPresent();
  }

  /** It rang, so it counts as a call that failed, and is certainly to end. */
  private boolean refusedLate(Work work, CallRow call, TelephonyEvent.Refusal refusal) {
    work.tell(new HangUp(work.organisation(), call.leg()));
    EndCause cause = new EndCause(EndCause.Category.FAILED, "refused: " + refusal);
    Calls.end(work, call, cause, Calls.now(work, call), ports.settings());
    askForLog(work, call);
    return false;
  }

  private boolean refused(Work work, CallRow call, SeatRow seat, TelephonyEvent.Refusal refusal) {
    Calls.refuse(work, call, "refused: " + refusal);
    Optional<PauseReason> pause = AnchorEvents.pauseFor(refusal).or(() -> tooOften(seat));
    pause.ifPresent(
        why -> {
          work.recordAsSystem(new SessionPaused(call.session(), why));
          AnchorEvents.dismiss(work, seat);
        });
    return pause.isEmpty();
  }

  /** One number may be no good; several in a row speak of us or of the provider. */
  private Optional<PauseReason> tooOften(SeatRow seat) {
    return seat.refused() + 1 < ports.settings().refusedAtMost()
        ? Optional.empty()
        : Optional.of(PauseReason.REFUSED_OFTEN);
  }

  /** How it ended stands; the first thing that comes to light beside it is kept. */
  private static boolean late(Work work, TelephonyEvent event, CallRow call) {
    if (event instanceof TelephonyEvent.Ended ended && isNews(call, ended.cause())) {
      work.recordAsSystem(new EvidenceKept(call.session(), call.call(), ended.cause()));
    } else if (event instanceof TelephonyEvent.Answered answered && call.answeredAt().isEmpty()) {
      answeredLate(work, call, answered.at());
    }
    return false;
  }

  /**
   * The two reports may change places: an answer lies before an end that the telephone tells of.
   */
  private static void answeredLate(Work work, CallRow call, Instant named) {
    Instant ended = call.endedAt().orElseThrow();
    if (call.heard() || !named.isAfter(ended)) {
      Calls.answer(work, call, named.isAfter(ended) ? ended : named);
    }
    work.tell(new HangUp(work.organisation(), call.leg())); // nobody is there to talk any more
  }

  private static boolean isNews(CallRow call, EndCause cause) {
    return call.evidence().isEmpty() && call.cause().filter(cause::equals).isEmpty();
  }
}
