package io.ringcycle.samples.terminal;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * After the program was killed: its simulated phone died with it, so every leg is over. A real
 * telephone would be asked instead.
 */
final class Recovery {
  private Recovery() {}

  /** Reports the end of every leg that was up; true if there was any. */
  static boolean endAllLegs(Workplace place) {
    List<LegId> legs =
        place
            .storage()
            .read(
                Workplace.ORGANISATION,
                view -> {
                  List<LegId> open = new ArrayList<>();
                  view.busyCalls().stream()
                      .filter(CallRow::open)
                      .map(CallRow::leg)
                      .forEach(open::add);
                  view.busySeats().stream()
                      .flatMap((SeatRow seat) -> seat.anchor().stream())
                      .forEach(open::add);
                  return open;
                });
    legs.forEach(leg -> place.ringcycle().receive(gone(leg, place.clock().now())));
    return !legs.isEmpty();
  }

  private static TelephonyEvent gone(LegId leg, Instant at) {
    return new TelephonyEvent.Ended(
        Workplace.ORGANISATION,
        leg,
        new EndCause(EndCause.Category.UNKNOWN, "the program was ended"),
        at);
  }
}
