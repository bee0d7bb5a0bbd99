package io.ringcycle.engine;

import io.ringcycle.model.CallId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends a dial only while its caller is there and wants it. Between the intent and the dial another
 * thread may have recorded that the caller is gone, or has ended the call, and have sent the
 * hang-up of a leg that was not yet dialled; so it is looked at before, and once more after (rule
 * FLOW-7).
 */
final class Dials {
  private final Transactions transactions;
  private final AnchorEvents anchors;

  Dials(Transactions transactions, AnchorEvents anchors) {
    this.transactions = transactions;
    this.anchors = anchors;
  }

  void send(DialSupporter dial, Consumer<DialSupporter> out, Consumer<HangUp> hangUp) {
    if (!isWanted(dial)) {
      transactions.carryOut(dial.organisation(), work -> undialled(work, dial));
      return;
    }
    out.accept(dial);
    if (isUpForNobody(dial)) {
      hangUp.accept(new HangUp(dial.organisation(), dial.leg()));
    }
  }

  private boolean isWanted(DialSupporter dial) {
    return transactions.read(dial.organisation(), (view, now) -> isWanted(view, dial));
  }

  /** A provider that refused it on the spot has nothing to hang up. */
  private boolean isUpForNobody(DialSupporter dial) {
    return transactions.read(
        dial.organisation(),
        (view, now) -> !isWanted(view, dial) && call(view, dial).filter(CallRow::rang).isPresent());
  }

  private static Optional<CallRow> call(View view, DialSupporter dial) {
    return view.find(new LegRow.Key(dial.leg()))
        .flatMap(LegRow::call)
        .flatMap(id -> view.find(new CallRow.Key(id)));
  }

  private static boolean isWanted(View view, DialSupporter dial) {
    Optional<CallRow> call = call(view, dial);
    boolean wanted = call.filter(CallRow::open).filter(one -> !one.dismissed()).isPresent();
    return wanted
        && call.flatMap(one -> view.find(new SeatRow.Key(one.session())))
            .filter(SeatRow::ready)
            .flatMap(SeatRow::anchor)
            .filter(dial.anchor()::equals)
            .isPresent();
  }

  /** It certainly never rang. Whoever ended it is on the line still, and goes on with a key. */
  private void undialled(Work work, DialSupporter dial) {
    Optional<CallId> call = work.get(new LegRow.Key(dial.leg())).call();
    call.map(id -> work.get(new CallRow.Key(id)))
        .filter(CallRow::open)
        .ifPresent(row -> undialled(work, row));
  }

  private void undialled(Work work, CallRow call) {
    Calls.refuse(
        work,
        call,
        call.dismissed()
            ? "the caller had ended it before the dial"
            : "the caller had gone before the dial");
    SeatRow seat = work.get(new SeatRow.Key(call.session()));
    if (seat.ready()) {
      anchors.ask(work, seat, Prompt.BEGIN);
    }
  }
}
