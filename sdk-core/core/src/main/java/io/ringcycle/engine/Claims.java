package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.CallFact.SessionPaused;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.facts.SessionFact.TailReached;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.view.LineView;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Claims the next supporter for a seat and means to dial them (rules DIAL-1 to DIAL-4). The
 * registers outside are asked about the one who would be dialled, between two looks at the queue.
 */
final class Claims {
  private final Ports ports;
  private final Transactions transactions;
  private final Registers registers;

  Claims(Ports ports, Transactions transactions) {
    this.ports = ports;
    this.transactions = transactions;
    this.registers = new Registers(ports, transactions);
  }

  /**
   * Dials the next supporter; where there is nobody, the caller is hung up on.
   *
   * @param acting who wants it; empty for a key on the phone
   * @param may looked at first and after each question to a register; if false, nothing happens
   * @param done told in the same transaction in which it is decided who is dialled, or nobody
   * @return the line as that transaction left it
   */
  LineView goOn(
      OrganisationId organisation,
      SessionId session,
      Optional<Acting> acting,
      Predicate<Work> may,
      Consumer<Work> done) {
    Set<Cleared> cleared = new HashSet<>();
    Attempt made = attempt(organisation, session, acting, may, done, cleared);
    while (made.asked().isPresent()) {
      Asking asking = made.asked().get();
      clear(organisation, session, asking);
      cleared.add(Cleared.of(asking.supporter()));
      Predicate<Work> same = work -> isOn(work, session, asking.anchor()) && may.test(work);
      made = attempt(organisation, session, acting, same, done, cleared);
    }
    return made.line();
  }

  /** Whether somebody is to be asked about first, and the line as it is. */
  private record Attempt(Optional<Asking> asked, LineView line) {}

  /** Somebody about whom the registers are to be asked, and the line for which they are. */
  private record Asking(Supporter supporter, LegId anchor) {}

  /** The registers were asked about this person on this number. */
  private record Cleared(SupporterId supporter, PhoneNumber number) {
    static Cleared of(Supporter supporter) {
      return new Cleared(supporter.id(), supporter.number().orElseThrow());
    }
  }

  /** A register may take long: the caller may have hung up and started again meanwhile. */
  private static boolean isOn(Work work, SessionId session, LegId anchor) {
    SeatRow seat = work.get(new SeatRow.Key(session));
    return seat.ready() && seat.anchor().filter(anchor::equals).isPresent();
  }

  private Attempt attempt(
      OrganisationId organisation,
      SessionId session,
      Optional<Acting> acting,
      Predicate<Work> may,
      Consumer<Work> done,
      Set<Cleared> cleared) {
    Optional<CallerId> by = acting.map(at -> at.caller().id());
    return transactions.write(
        organisation,
        by,
        work -> {
          boolean wanted = may.test(work);
          return new Attempt(
              wanted ? claim(work, session, done, cleared) : Optional.empty(),
              Lines.of(work, session));
        });
  }

  private void clear(OrganisationId organisation, SessionId session, Asking asking) {
    if (!registers.clear(organisation, asking.supporter())) {
      transactions.carryOut(organisation, work -> pause(work, session, asking.anchor()));
    }
  }

  private static void pause(Work work, SessionId session, LegId anchor) {
    if (isOn(work, session, anchor)) {
      work.recordAsSystem(new SessionPaused(session, PauseReason.REGISTER_SILENT));
      AnchorEvents.dismiss(work, work.get(new SeatRow.Key(session)));
    }
  }

  /** Somebody whom the registers have not been asked about, or nobody once all is decided. */
  private Optional<Asking> claim(
      Work work, SessionId session, Consumer<Work> done, Set<Cleared> cleared) {
    SeatRow seat = work.get(new SeatRow.Key(session));
    if (!seat.ready()) {
      return Optional.empty();
    }
    LegId anchor = seat.anchor().orElseThrow();
    QueueAt queue = QueueAt.of(work, work.get(new SessionRow.Key(session)));
    boolean archived = queue.list().deletedAt().isPresent();
    Optional<Placed> next = archived ? Optional.empty() : queue.next();
    if (next.isEmpty() || seat.paused().isPresent()) {
      end(work, queue, seat);
      done.accept(work);
      return Optional.empty();
    }
    Supporter supporter = profile(work, next.get().supporter());
    if (registers.present() && !cleared.contains(Cleared.of(supporter))) {
      return Optional.of(new Asking(supporter, anchor));
    }
    dial(work, queue, next.get(), supporter, anchor);
    done.accept(work);
    return Optional.empty();
  }

  /** Facts alone know nobody's number: whoever replays them alone can call nobody. */
  private static Supporter profile(Work work, SupporterId supporter) {
    return work.find(new ProfileRow.Key(supporter), new Refusal.UnknownSupporter(supporter))
        .supporter();
  }

  private static void end(Work work, QueueAt queue, SeatRow seat) {
    long tail = queue.list().lastPlace();
    boolean stopped = queue.list().deletedAt().isPresent() || seat.paused().isPresent();
    if (!stopped && queue.session().cursor() < tail) {
      work.record(new TailReached(queue.session().session(), queue.session().cycle(), tail));
    }
    AnchorEvents.dismiss(work, seat);
  }

  private void dial(Work work, QueueAt queue, Placed next, Supporter supporter, LegId anchor) {
    NumberKey number = next.subject().person().number().orElseThrow();
    NumberRow known =
        work.find(new NumberRow.Key(number)).orElseGet(() -> NumberRow.unknown(number));
    known.liveCall().ifPresent(call -> Calls.giveUp(work, call, ports.settings()));
    CallId call = new CallId(ports.ids().next());
    LegId leg = new LegId(call.value());
    work.record(
        new CallIntended(
            queue.session().session(),
            call,
            leg,
            supporter.id(),
            number,
            queue.session().cycle(),
            next.cursor(),
            known.token() + 1,
            leaseEnds(queue.now())));
    work.tell(
        new DialSupporter(
            work.organisation(),
            leg,
            anchor,
            supporter.number().orElseThrow(),
            ports.settings().ringAtMost(),
            ports.settings().callAtMost()));
  }

  private Instant leaseEnds(Instant now) {
    return now.plus(ports.settings().longestLease());
  }
}
