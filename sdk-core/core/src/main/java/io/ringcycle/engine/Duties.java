package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SeatRow.Anchor;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What falls due by the clock alone: calls and lines of which nothing more is heard, and logs that
 * never came (rules DIAL-3 and FLOW-6). Harmless when repeated, by one node or by many.
 */
public final class Duties {
  private static final Logger LOG = System.getLogger(Duties.class.getName());

  private final Ports ports;
  private final Transactions transactions;

  /** Duties on these ports. */
  public Duties(Ports ports, Transactions transactions) {
    this.ports = ports;
    this.transactions = transactions;
  }

  /** Does whatever is due; false if something of it could not be done. */
  public boolean settle(OrganisationId organisation) {
    boolean ended = settled(organisation, this::overdue, this::end);
    boolean logged = settled(organisation, this::unlogged, this::log);
    boolean left = true;
    for (SeatRow seat : transactions.read(organisation, this::forgotten)) {
      left &= attempt(organisation, work -> leave(work, seat));
    }
    return ended && logged && left;
  }

  private boolean settled(
      OrganisationId organisation,
      BiFunction<View, Instant, List<CallId>> candidates,
      BiConsumer<Work, CallRow> duty) {
    boolean done = true;
    for (CallId call : transactions.read(organisation, candidates)) {
      done &= attempt(organisation, work -> duty.accept(work, work.get(new CallRow.Key(call))));
    }
    return done;
  }

  /** A duty that cannot be done keeps none of the others from being done. */
  private boolean attempt(OrganisationId organisation, Consumer<Work> duty) {
    try {
      transactions.carryOut(organisation, duty);
      return true;
    } catch (RuntimeException failure) {
      Failures.log(LOG, "a duty could not be done; it is tried again", failure);
      return false;
    }
  }

  private List<CallId> overdue(View view, Instant now) {
    return view.busyCalls().stream()
        .filter(call -> call.open() && !now.isBefore(end(call)))
        .map(CallRow::call)
        .toList();
  }

  private List<CallId> unlogged(View view, Instant now) {
    return view.busyCalls().stream()
        .filter(call -> call.endedAt().map(ended -> isLate(ended, now)).orElse(false))
        .map(CallRow::call)
        .toList();
  }

  private boolean isLate(Instant ended, Instant now) {
    return !now.isBefore(ended.plus(logAtMost()));
  }

  private List<SeatRow> forgotten(View view, Instant now) {
    return view.busySeats().stream().filter(seat -> isForgotten(seat, now)).toList();
  }

  private boolean isForgotten(SeatRow seat, Instant now) {
    return seat.line().filter(leg -> !now.isBefore(end(leg))).isPresent();
  }

  private void end(Work work, CallRow call) {
    if (call.open() && isDue(work, call, end(call))) {
      Calls.giveUp(work, call.call(), ports.settings());
      SeatRow seat = work.get(new SeatRow.Key(call.session()));
      new AnchorEvents(ports).ask(work, seat, Prompt.LOG_THEN_GO_ON);
    }
  }

  private void log(Work work, CallRow call) {
    boolean waits = !call.open() && call.loggedAt().isEmpty() && call.rang();
    if (waits && isDue(work, call, call.endedAt().orElseThrow().plus(logAtMost()))) {
      work.recordAsSystem(
          new ContactLogged(
              call.session(),
              new ContactId(ports.ids().next()),
              call.supporter(),
              Optional.of(call.call()),
              call.cycle(),
              ContactDetails.unlogged()));
    }
  }

  private void leave(Work work, SeatRow seen) {
    SeatRow seat = work.get(new SeatRow.Key(seen.session()));
    Instant now = work.now(new Stream.OfSession(seat.session()));
    if (isForgotten(seat, now)) {
      seat.anchor().ifPresent(anchor -> work.tell(new HangUp(work.organisation(), anchor)));
      AnchorEvents.giveUp(work, seat, longest(seat.line().orElseThrow()));
    }
  }

  /** The provider was told to end the leg by then, so it lasted no longer. */
  private Instant longest(Anchor leg) {
    return leg.answeredAt()
        .map(at -> at.plus(ports.settings().lineAtMost()))
        .orElseGet(() -> leg.rungAt().plus(ports.settings().ringAtMost()));
  }

  private static boolean isDue(Work work, CallRow call, Instant due) {
    return !work.now(new Stream.OfSession(call.session())).isBefore(due);
  }

  private Duration logAtMost() {
    return ports.settings().logAtMost();
  }

  /** When it is too long that nothing was heard of a call. */
  private Instant end(CallRow call) {
    return Calls.latest(call, ports.settings()).plus(ports.settings().grace());
  }

  /** When nobody can be on the line any more. */
  private Instant end(Anchor leg) {
    return leg.dismissedAt().orElseGet(() -> longest(leg)).plus(ports.settings().grace());
  }

  /** When something of these rows will be due, or that instant if nothing is earlier. */
  Instant nextDue(Collection<Row> rows, Instant otherwise) {
    return rows.stream()
        .flatMap(row -> due(row).stream())
        .reduce(otherwise, (one, other) -> one.isBefore(other) ? one : other);
  }

  private Optional<Instant> due(Row row) {
    if (row instanceof CallRow call) {
      return Optional.of(call.endedAt().map(at -> at.plus(logAtMost())).orElseGet(() -> end(call)));
    }
    return row instanceof SeatRow seat ? seat.line().map(this::end) : Optional.empty();
  }

  /** When something will be due next, if anything will. */
  public Optional<Instant> nextDue(OrganisationId organisation) {
    return transactions.read(organisation, (view, now) -> nextDue(view));
  }

  private Optional<Instant> nextDue(View view) {
    List<Row> rows = new ArrayList<>(view.busyCalls());
    rows.addAll(view.busySeats());
    return rows.stream().flatMap(row -> due(row).stream()).min(Instant::compareTo);
  }
}
