package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallAnswered;
import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import java.time.Instant;

/** Ending calls: each once, with exactly one outcome (rule OUT-1). */
final class Calls {
  private Calls() {}

  /** The telephone says that it is over. */
  static void end(Work work, CallRow call, EndCause cause, Instant named, Settings settings) {
    Instant earliest = call.answeredAt().orElse(call.intendedAt());
    Instant now = now(work, call);
    Instant at = Heard.at(named, earliest, now);
    Instant held = at.plus(settings.holdNumber());
    work.recordAsSystem(
        new CallEnded(
            call.session(), call.call(), cause, true, true, at, held.isAfter(now) ? held : now));
  }

  /** The supporter took it. */
  static void answer(Work work, CallRow call, Instant named) {
    Instant at = Heard.at(named, call.intendedAt(), now(work, call));
    work.recordAsSystem(new CallAnswered(call.session(), call.call(), at));
  }

  /** The provider certainly refused it before it could ring. */
  static void refuse(Work work, CallRow call, String why) {
    Instant now = now(work, call);
    work.recordAsSystem(
        new CallEnded(
            call.session(),
            call.call(),
            new EndCause(EndCause.Category.FAILED, why),
            false,
            true,
            now,
            now));
  }

  /**
   * Nothing was heard of it for too long. It is hung up, and its number stays taken for as long as
   * was meant when it was dialled: as long as it could last and more, whatever was never reported
   * and whichever clock looks now (rule DIAL-3).
   */
  static void giveUp(Work work, CallId id, Settings settings) {
    CallRow call = work.get(new CallRow.Key(id));
    Instant now = now(work, call);
    work.tell(new HangUp(work.organisation(), call.leg()));
    work.recordAsSystem(
        new CallEnded(
            call.session(),
            call.call(),
            new EndCause(EndCause.Category.UNKNOWN, "nothing was heard of it"),
            true,
            false,
            Heard.at(latest(call, settings), call.intendedAt(), now),
            call.leaseEnds().isAfter(now) ? call.leaseEnds() : now));
  }

  /** The provider was told to end it by then, so it lasted no longer. */
  static Instant latest(CallRow call, Settings settings) {
    return call.answeredAt()
        .map(at -> at.plus(settings.callAtMost()))
        .orElseGet(() -> call.intendedAt().plus(settings.ringAtMost()));
  }

  static Instant now(Work work, CallRow call) {
    return work.now(new Stream.OfSession(call.session()));
  }
}
