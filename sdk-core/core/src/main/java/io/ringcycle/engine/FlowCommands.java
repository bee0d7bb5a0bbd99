package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallDismissed;
import io.ringcycle.facts.CallFact.CallerRung;
import io.ringcycle.facts.SessionFact.CycleStarted;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.LineRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.view.LineView;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What the caller does to the line (rules FLOW-1 to FLOW-8). */
public final class FlowCommands {
  private final Acting acting;
  private final SessionId session;
  private final Claims claims;

  /** Commands for somebody about one session. */
  public FlowCommands(Acting acting, SessionId session) {
    this.acting = acting;
    this.session = session;
    this.claims = new Claims(acting.ports(), acting.transactions());
  }

  /** Rings the caller; the flow goes on from where it was. */
  public LineView start() {
    try {
      return ring();
    } catch (RefusedException refused) {
      if (!mayBeOverdue(refused.refusal())) {
        throw refused;
      }
      new Duties(acting.ports(), acting.transactions()).settle(acting.caller().organisation());
      return ring();
    }
  }

  private LineView ring() {
    return answered("start", this::start);
  }

  private LineView answered(String name, Consumer<Work> command) {
    return acting.answered(Request.of(name, session), command, work -> Lines.of(work, session));
  }

  /**
   * Whether something that falls due by the clock could be in the way. It is settled only then:
   * thousands may be on the line.
   */
  private static boolean mayBeOverdue(Refusal refusal) {
    return refusal instanceof Refusal.AlreadyOnTheLine
        || refusal instanceof Refusal.CallInProgress
        || refusal instanceof Refusal.LogFirst
        || refusal instanceof Refusal.NobodyAvailable;
  }

  private void start(Work work) {
    QueueAt queue = QueueAt.of(work, begun(work, mine(work)));
    Acting.live(queue.list());
    PhoneNumber mobile =
        acting.caller().mobile().orElseThrow(() -> new RefusedException(new Refusal.NoMobile()));
    lineIsFree(work);
    NumberKey number = new Numbers(work, acting.ports().ids()).key(mobile);
    numberIsFree(work, number, queue.now());
    logged(work, work.get(new SeatRow.Key(session)));
    if (queue.queue().next().isEmpty()) {
      throw new RefusedException(new Refusal.NobodyAvailable(nextReturn(work, queue)));
    }
    ring(work, queue.now(), mobile, number);
  }

  private Eligible nextReturn(Work work, QueueAt queue) {
    Settings settings = acting.ports().settings();
    return new NextReturn(work.search(), queue.queue().subjects(), settings, queue.now())
        .eligible();
  }

  /** A list that is called directly keeps no place: each start begins at its head. */
  private SessionRow begun(Work work, SessionRow row) {
    boolean again = row.kind() == SessionKind.DIRECT && row.cursor() > 0;
    if (again) {
      work.record(new CycleStarted(session, row.cycle() + 1, true));
    }
    return again ? work.get(new SessionRow.Key(session)) : row;
  }

  private void ring(Work work, Instant now, PhoneNumber mobile, NumberKey number) {
    LegId anchor = new LegId(acting.ports().ids().next());
    Settings settings = acting.ports().settings();
    work.record(new CallerRung(session, anchor, number, now.plus(settings.longestLine())));
    work.tell(
        new RingCaller(
            work.organisation(), anchor, mobile, settings.ringAtMost(), settings.lineAtMost()));
  }

  /**
   * No number has two calls at one time, a caller's own included (rule LEASE-3). Whoever asks to be
   * rung where a leg was lost is not on that one.
   */
  private static void numberIsFree(Work work, NumberKey number, Instant now) {
    NumberRow row = work.find(new NumberRow.Key(number)).orElseGet(() -> NumberRow.unknown(number));
    for (OnTheLine line : row.lines()) {
      if (!line.lost() && line.holdsAt(now)) {
        throw new RefusedException(new Refusal.AlreadyOnTheLine(line.session()));
      }
    }
    if (row.liveCall().isPresent() || mayBeUp(work, number, now)) {
      throw new RefusedException(new Refusal.CallInProgress());
    }
  }

  /** The latest call to it was given up, and nobody has heard of its end. */
  private static boolean mayBeUp(Work work, NumberKey number, Instant now) {
    return work.view().callsTo(number, 1).stream()
        .anyMatch(call -> !call.heard() && now.isBefore(call.leaseEnds()));
  }

  private void lineIsFree(Work work) {
    work.find(new LineRow.Key(acting.caller().id()))
        .flatMap(LineRow::session)
        .ifPresent(
            busy -> {
              throw new RefusedException(new Refusal.AlreadyOnTheLine(busy));
            });
  }

  /** Goes on to the next supporter, as a key on the phone would. */
  public LineView next() {
    Request request = Request.of("next", session);
    return claims.goOn(
        acting.caller().organisation(),
        session,
        Optional.of(acting),
        work -> !acting.wasGiven(work, request) && mayGoOn(work),
        work -> acting.given(work, request));
  }

  private boolean mayGoOn(Work work) {
    mine(work);
    SeatRow seat = work.get(new SeatRow.Key(session));
    if (!seat.ready()) {
      throw new RefusedException(new Refusal.NotOnTheLine());
    }
    logged(work, seat);
    return true;
  }

  /** Refuses while a call is open or waits for its log. */
  private static void logged(Work work, SeatRow seat) {
    seat.call()
        .map(call -> work.get(new CallRow.Key(call)))
        .ifPresent(
            call -> {
              throw new RefusedException(
                  call.open()
                      ? new Refusal.CallInProgress()
                      : new Refusal.LogFirst(call.call(), call.supporter()));
            });
  }

  /** Hangs up on the supporter, or keeps them from being dialled; the caller stays on the line. */
  public LineView endCall() {
    return answered(
        "end call",
        work -> {
          acting.access().own(acting.caller(), acting.session(work, session));
          CallRow call =
              work.get(new SeatRow.Key(session))
                  .call()
                  .map(id -> work.get(new CallRow.Key(id)))
                  .filter(CallRow::open)
                  .orElseThrow(() -> new RefusedException(new Refusal.NotOnTheLine()));
          if (!call.dismissed()) {
            work.record(new CallDismissed(session, call.call()));
          }
          work.tell(new HangUp(work.organisation(), call.leg()));
        });
  }

  /** Hangs up the caller's own leg: the session pauses. */
  public LineView hangUp() {
    return answered(
        "hang up",
        work -> {
          acting.access().own(acting.caller(), acting.session(work, session));
          SeatRow seat = work.get(new SeatRow.Key(session));
          if (seat.line().isEmpty()) {
            throw new RefusedException(new Refusal.NotOnTheLine());
          }
          AnchorEvents.dismiss(work, seat);
        });
  }

  private SessionRow mine(Work work) {
    SessionRow row = acting.session(work, session);
    acting.access().owner(acting.caller(), row, Acting.list(work, row));
    return row;
  }
}
