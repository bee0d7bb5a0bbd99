package io.ringcycle.engine;

import io.ringcycle.fold.Overlay;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gathers the facts about one supporter in one session. */
public final class Subjects {
  private final View view;
  private final SessionRow session;
  private final ListRow list;
  private final Moves moves;

  /** Everybody in a session. */
  public Subjects(View view, SessionRow session) {
    this.view = view;
    this.session = session;
    this.list = view.find(new ListRow.Key(session.list())).orElseThrow();
    this.moves = new Moves(view, session);
  }

  ListRow list() {
    return list;
  }

  SessionRow session() {
    return session;
  }

  /** Whom the clock and the cycle let be called. */
  Eligibility eligibility(Instant now) {
    return new Eligibility(now, session.cycle(), list.exclusionsNow());
  }

  /** The facts about a live member of the list. */
  Optional<Subject> find(SupporterId supporter) {
    return view.find(new MemberRow.Key(list.list(), supporter))
        .filter(MemberRow::live)
        .map(this::of);
  }

  /** The facts about a member. */
  public Subject of(MemberRow member) {
    PersonRow person = view.find(new PersonRow.Key(member.supporter())).orElseThrow();
    return new Subject(
        list,
        session,
        member,
        person,
        person.number().flatMap(number -> view.find(new NumberRow.Key(number))),
        standing(member),
        view.contactsWith(member.supporter()),
        calls(person),
        passedAt(member));
  }

  private StandingRow standing(MemberRow member) {
    return view.find(new StandingRow.Key(session.session(), member.supporter()))
        .orElseGet(
            () -> StandingRow.untouched(session.session(), member.supporter(), member.place()));
  }

  private List<CallRow> calls(PersonRow person) {
    return person
        .number()
        .map(number -> view.callsTo(number, Overlay.CALLS_LOOKED_AT))
        .orElse(List.of());
  }

  private Optional<Instant> passedAt(MemberRow member) {
    return member.place() > session.cursor() ? Optional.empty() : moves.passing(member.place());
  }
}
