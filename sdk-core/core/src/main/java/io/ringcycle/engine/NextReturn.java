package io.ringcycle.engine;

import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next instant at which the clock alone may bring somebody back: a skip or a cooldown ends, a
 * number becomes free. It may be too early, never too late.
 */
record NextReturn(View view, Subjects subjects, Instant now) {

  Optional<Instant> instant() {
    SessionRow session = subjects.session();
    Stream<Instant> ends =
        Stream.of(view.nextReturn(session.session(), now), contactCooldown(), attemptCooldown())
            .flatMap(Optional::stream);
    return Stream.concat(ends, leases()).filter(now::isBefore).min(Instant::compareTo);
  }

  /** The same, where nobody is available: if the clock alone will not do it, a new cycle may. */
  Eligible eligible() {
    return instant().<Eligible>map(Eligible.At::new).orElseGet(() -> new Eligible.NewCycle(now));
  }

  private Optional<Instant> contactCooldown() {
    Duration length = exclusions().betweenContacts();
    List<MemberRow> first =
        view.contacted(subjects.list().list(), Mark.after(now.minus(length)), Instant.MAX, 1);
    return first.stream().findFirst().flatMap(MemberRow::contactedAt).map(at -> at.plus(length));
  }

  private Optional<Instant> attemptCooldown() {
    Duration length = exclusions().betweenAttempts();
    List<MemberRow> first =
        view.attempted(subjects.list().list(), Mark.after(now.minus(length)), Instant.MAX, 1);
    return first.stream().findFirst().flatMap(MemberRow::attemptedAt).map(at -> at.plus(length));
  }

  private Exclusions exclusions() {
    return subjects.list().exclusionsNow();
  }

  private Stream<Instant> leases() {
    return view.busySeats().stream()
        .flatMap((SeatRow seat) -> seat.call().stream())
        .flatMap(call -> view.find(new CallRow.Key(call)).stream())
        .map(CallRow::freeAt);
  }
}
