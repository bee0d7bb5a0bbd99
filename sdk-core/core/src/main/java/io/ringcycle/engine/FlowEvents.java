package io.ringcycle.engine;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the telephone reports, taken in once and moved forward only (rule EVENT-1). An event for a
 * leg that we never had changes nothing.
 */
public final class FlowEvents {
  private final Transactions transactions;
  private final AnchorEvents anchors;
  private final TargetEvents targets;
  private final Claims claims;
  private final InTurn inTurn = new InTurn();

  /** Events for the engine on these ports. */
  public FlowEvents(Ports ports, Transactions transactions) {
    this.transactions = transactions;
    this.anchors = new AnchorEvents(ports);
    this.targets = new TargetEvents(ports);
    this.claims = new Claims(ports, transactions);
  }

  /** Takes in an event; true if it belongs to a leg of ours. */
  public boolean receive(TelephonyEvent event) {
    return inTurn.isBusy() ? takeLater(event) : takeNow(event);
  }

  /** It waits until the command is done from within which it was reported. */
  private boolean takeLater(TelephonyEvent event) {
    boolean ours =
        transactions.read(
            event.organisation(),
            (view, now) -> view.find(new LegRow.Key(event.leg())).isPresent());
    if (ours) {
      inTurn.run(() -> take(event));
    }
    return ours;
  }

  private boolean takeNow(TelephonyEvent event) {
    AtomicBoolean ours = new AtomicBoolean();
    inTurn.run(() -> ours.set(take(event)));
    return ours.get();
  }

  private boolean take(TelephonyEvent event) {
    Optional<Taken> taken =
        transactions.write(event.organisation(), Optional.empty(), work -> applied(work, event));
    taken.filter(Taken::goOn).ifPresent(one -> goOn(event, one.session()));
    return taken.isPresent();
  }

  /** An event of a leg of ours, and whether the session goes on by it. */
  private record Taken(SessionId session, boolean goOn) {}

  private Optional<Taken> applied(Work work, TelephonyEvent event) {
    return work.find(new LegRow.Key(event.leg()))
        .map(leg -> new Taken(leg.session(), apply(work, event, leg)));
  }

  private void goOn(TelephonyEvent event, SessionId session) {
    claims.goOn(
        event.organisation(),
        session,
        Optional.empty(),
        work -> stillWaits(work, event, session),
        work -> {});
  }

  private boolean apply(Work work, TelephonyEvent event, LegRow leg) {
    SeatRow seat = work.get(new SeatRow.Key(leg.session()));
    return leg.call()
        .map(call -> targets.apply(work, event, work.get(new CallRow.Key(call)), seat))
        .orElseGet(() -> anchors.apply(work, event, seat));
  }

  /** Looked at again where the next one is claimed: a key that came twice goes on once. */
  private static boolean stillWaits(Work work, TelephonyEvent event, SessionId session) {
    SeatRow seat = work.get(new SeatRow.Key(session));
    boolean free = seat.ready() && seat.call().isEmpty();
    if (event instanceof TelephonyEvent.KeyPressed key) {
      return free && AnchorEvents.answers(seat, key);
    }
    return free && seat.asked().isEmpty();
  }
}
