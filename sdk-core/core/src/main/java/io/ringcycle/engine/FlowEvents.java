package io.ringcycle.engine;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;

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
    OrganisationId organisation = event.organisation();
    Optional<LegRow> leg =
        transactions.read(organisation, (view, now) -> view.find(new LegRow.Key(event.leg())));
    leg.ifPresent(known -> inTurn.run(() -> take(event, known)));
    return leg.isPresent();
  }

  private void take(TelephonyEvent event, LegRow leg) {
    boolean goOn =
        transactions.write(event.organisation(), Optional.empty(), work -> apply(work, event, leg));
    if (goOn) {
      claims.goOn(
          event.organisation(),
          leg.session(),
          Optional.empty(),
          work -> stillWaits(work, event, leg.session()),
          work -> {});
    }
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
