package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Logging contacts (rule FLOW-4). */
public final class ContactCommands {
  /** Within which the same words about the same call are one log. */
  private static final Duration SECOND_CLICK = Duration.ofMinutes(5);

  private final Acting acting;

  /** Commands for somebody. */
  public ContactCommands(Acting acting) {
    this.acting = acting;
  }

  /**
   * Logs a contact with somebody: of the call that waits for its log, if it is theirs, else of a
   * meeting without a call.
   *
   * @param chosen the id that the client gave it; logged twice under one id, it is kept once
   */
  public ContactId log(
      SessionId session, SupporterId supporter, ContactLog log, Optional<ContactId> chosen) {
    String result =
        acting.perform(
            Request.of("log", session, supporter, log, chosen),
            work -> log(work, session, supporter, log, chosen));
    return new ContactId(result);
  }

  /** Logs the call that waits for its log, whoever it was with. */
  public ContactId logWaiting(SessionId session, ContactLog log) {
    String result =
        acting.perform(
            Request.of("log the call", session, log),
            work -> {
              SessionRow row = acting.session(work, session);
              acting.access().ownerOrAdmin(acting.caller(), row, Acting.list(work, row));
              CallRow call =
                  waiting(work, session)
                      .orElseThrow(() -> new RefusedException(new Refusal.NothingToLog()));
              return log(work, session, call.supporter(), log, Optional.empty());
            });
    return new ContactId(result);
  }

  private String log(
      Work work,
      SessionId session,
      SupporterId supporter,
      ContactLog log,
      Optional<ContactId> chosen) {
    SessionRow row = acting.session(work, session);
    ListRow list = Acting.list(work, row);
    acting.access().ownerOrAdmin(acting.caller(), row, list);
    if (chosen.isPresent() && work.find(new ContactRow.Key(chosen.get())).isPresent()) {
      return repeated(work, session, chosen.get(), supporter, log);
    }
    Optional<CallRow> call =
        waiting(work, session).filter(one -> one.supporter().equals(supporter));
    Optional<ContactId> same =
        call.isPresent() || chosen.isPresent()
            ? Optional.empty()
            : twice(work, session, supporter, log);
    if (same.isPresent()) {
      return same.get().value();
    }
    if (call.isEmpty()) {
      Acting.live(list);
    }
    if (call.isEmpty() && !calledHere(work, session, supporter)) {
      onTheList(work, list, supporter);
    }
    replies(list, log);
    return written(work, row, supporter, log, chosen, call);
  }

  /** A second click on the log of a call: the same words soon after, and no other call since. */
  private Optional<ContactId> twice(
      Work work, SessionId session, SupporterId supporter, ContactLog log) {
    List<ContactRow> ofCalls =
        work.view().contactsWith(supporter).stream()
            .filter(contact -> contact.loggedIn(session) && contact.call().isPresent())
            .toList();
    return ofCalls.stream()
        .skip(Math.max(0, ofCalls.size() - 1))
        .filter(last -> isFresh(work, last))
        .filter(last -> new Notes(acting, work).log(last.details()).equals(log))
        .map(ContactRow::contact)
        .findFirst();
  }

  private static boolean isFresh(Work work, ContactRow contact) {
    CallRow call = work.get(new CallRow.Key(contact.call().orElseThrow()));
    Instant now = work.now(new Stream.OfSession(call.session()));
    return call.loggedAt().filter(at -> now.isBefore(at.plus(SECOND_CLICK))).isPresent();
  }

  private String repeated(
      Work work, SessionId session, ContactId contact, SupporterId supporter, ContactLog log) {
    ContactRow row = work.get(new ContactRow.Key(contact));
    boolean same =
        row.supporter().equals(supporter)
            && row.loggedIn(session)
            && isSettled(work, session, row)
            && row.versions() == 1
            && new Notes(acting, work).log(row.details()).equals(log);
    if (!same) {
      throw new RefusedException(new Refusal.IdTaken(contact.value()));
    }
    return contact.value();
  }

  /** An id that was given before does not log another call. */
  private static boolean isSettled(Work work, SessionId session, ContactRow logged) {
    return waiting(work, session)
        .filter(call -> call.supporter().equals(logged.supporter()))
        .isEmpty();
  }

  private static Optional<CallRow> waiting(Work work, SessionId session) {
    return work.get(new SeatRow.Key(session))
        .call()
        .map(call -> work.get(new CallRow.Key(call)))
        .filter(call -> call.loggedAt().isEmpty());
  }

  /** Whoever was called may be logged, though they have left the list since (rule LIST-2). */
  private static boolean calledHere(Work work, SessionId session, SupporterId supporter) {
    return work.find(new StandingRow.Key(session, supporter))
        .flatMap(StandingRow::attemptedAt)
        .isPresent();
  }

  private static void onTheList(Work work, ListRow list, SupporterId supporter) {
    if (work.find(new MemberRow.Key(list.list(), supporter)).filter(MemberRow::live).isEmpty()) {
      throw new RefusedException(new Refusal.NotOnTheList(supporter));
    }
  }

  static void replies(ListRow list, ContactLog log) {
    if (log.rsvp().isPresent() && list.event().isEmpty()) {
      throw new RefusedException(new Refusal.NoEvent());
    }
  }

  private String written(
      Work work,
      SessionRow session,
      SupporterId supporter,
      ContactLog log,
      Optional<ContactId> chosen,
      Optional<CallRow> call) {
    ContactId contact = chosen.orElseGet(() -> new ContactId(acting.ports().ids().next()));
    Notes notes = new Notes(acting, work);
    Set<String> labels = notes.labels(supporter);
    ContactDetails details = notes.details(supporter, log, labels);
    work.record(
        new ContactLogged(
            session.session(),
            contact,
            supporter,
            call.map(CallRow::call),
            call.map(CallRow::cycle).orElse(session.cycle()),
            details));
    notes.label(supporter, labels, details);
    return contact.value();
  }
}
