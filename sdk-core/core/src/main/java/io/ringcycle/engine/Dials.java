package io.ringcycle.engine;

import io.ringcycle.model.CallId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends a dial only while its caller is there. Between the intent and the dial another thread may
 * have recorded that the caller is gone, and have sent the hang-up of a leg that was not yet
 * dialled; so it is looked at before, and once more after (rule FLOW-7).
 */
final class Dials {
  private final Transactions transactions;

  Dials(Transactions transactions) {
    this.transactions = transactions;
  }

  void send(DialSupporter dial, Consumer<DialSupporter> out, Consumer<HangUp> hangUp) {
    if (!isWanted(dial)) {
      transactions.carryOut(dial.organisation(), work -> undialled(work, dial));
      return;
    }
    out.accept(dial);
    if (!isWanted(dial)) {
      hangUp.accept(new HangUp(dial.organisation(), dial.leg()));
    }
  }

  private boolean isWanted(DialSupporter dial) {
    return transactions.read(dial.organisation(), (view, now) -> isWanted(view, dial));
  }

  private static boolean isWanted(View view, DialSupporter dial) {
    Optional<CallRow> call =
        view.find(new LegRow.Key(dial.leg()))
            .flatMap(LegRow::call)
            .flatMap(id -> view.find(new CallRow.Key(id)));
    boolean open = call.filter(CallRow::open).isPresent();
    return open
        && call.flatMap(one -> view.find(new SeatRow.Key(one.session())))
            .filter(SeatRow::ready)
            .flatMap(SeatRow::anchor)
            .filter(dial.anchor()::equals)
            .isPresent();
  }

  /** It certainly never rang. */
  private static void undialled(Work work, DialSupporter dial) {
    Optional<CallId> call = work.get(new LegRow.Key(dial.leg())).call();
    call.map(id -> work.get(new CallRow.Key(id)))
        .filter(CallRow::open)
        .ifPresent(row -> Calls.refuse(work, row, "the caller had gone before the dial"));
  }
}
