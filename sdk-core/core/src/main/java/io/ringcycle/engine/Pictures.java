package io.ringcycle.engine;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Tally;
import io.ringcycle.rules.Front;
import io.ringcycle.rules.Progress;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.TitleRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.CycleView;
import io.ringcycle.view.LineView;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Draws one session from its rows. */
final class Pictures {
  private final View view;
  private final SessionRow session;
  private final Settings settings;
  private final Instant now;
  private final Queue queue;

  Pictures(View view, SessionRow session, Settings settings, Instant present) {
    this.settings = settings;
    this.view = view;
    this.session = session;
    Optional<ListRow> list = view.find(new ListRow.Key(session.list()));
    // an archived session stays as it was when its list was deleted
    this.now = list.flatMap(ListRow::deletedAt).orElse(present);
    this.queue = new Queue(view, session, settings, now);
  }

  View view() {
    return view;
  }

  Sheet sheet() {
    return new Sheet(view, queue.subjects(), now, this::picture);
  }

  LineView line() {
    return Lines.of(view, session.session());
  }

  SessionView session() {
    LineView line = line();
    boolean complete = new Completion(view, queue, now).complete();
    Tally total = total();
    SessionStatus status = status(line, complete, total);
    return new SessionView(
        session.session(),
        session.list(),
        session.owner(),
        view.find(new TitleRow.Key(session.session())).map(TitleRow::name).orElse(""),
        session.createdAt(),
        status,
        session.last().orElse(status),
        session.cycle(),
        complete,
        new Counts(view, queue.subjects(), now).byStatus(),
        view.find(new CycleRow.Key(session.session(), session.cycle())).orElseThrow().tally(),
        total,
        line,
        queue.next().map(Placed::subject).map(this::picture),
        new NextReturn(view, queue.subjects(), settings, now).instant());
  }

  /** The status without regard to a call that is happening, which will be over soon. */
  SessionStatus atRest() {
    boolean complete = new Completion(view, queue, now).complete();
    return Progress.of(false, false, complete, begun(total()));
  }

  private SessionStatus status(LineView line, boolean complete, Tally total) {
    boolean archived = queue.subjects().list().deletedAt().isPresent();
    boolean calling = line.call().filter(call -> call.endedAt().isEmpty()).isPresent();
    return Progress.of(archived, calling, complete, begun(total));
  }

  private static boolean begun(Tally total) {
    return total.calls() > 0 || total.skips() > 0 || total.passes() > 0;
  }

  private Tally total() {
    return view.cycles(session.session()).stream()
        .map(CycleRow::tally)
        .reduce(Tally.ZERO, Tally::plus);
  }

  List<SupporterView> queue(int most) {
    return queue.first(most).stream().map(Placed::subject).map(this::picture).toList();
  }

  SupporterView supporter(SupporterId supporter) {
    return queue
        .subjects()
        .find(supporter)
        .or(() -> onTheLine(supporter))
        .map(this::picture)
        .orElseThrow(() -> new RefusedException(new Refusal.NotOnTheList(supporter)));
  }

  /** Whoever was taken off the list during their call is seen until it is logged (rule LIST-2). */
  private Optional<Subject> onTheLine(SupporterId supporter) {
    return view.find(new SeatRow.Key(session.session()))
        .flatMap(SeatRow::call)
        .flatMap(call -> view.find(new CallRow.Key(call)))
        .filter(call -> call.supporter().equals(supporter))
        .flatMap(call -> view.find(new MemberRow.Key(session.list(), supporter)))
        .map(queue.subjects()::of);
  }

  SupporterView picture(Subject subject) {
    return new SupporterView(
        profile(subject.member().supporter()),
        subject.member().place(),
        Statuses.explain(subject, now),
        !subject.standing().finished() && Front.own(subject).isPresent(),
        subject.person().contactedAt());
  }

  List<CycleView> journey() {
    return view.cycles(session.session()).stream()
        .map(row -> new CycleView(row.number(), row.startedAt(), row.endedAt(), row.tally()))
        .toList();
  }

  /** Facts alone know nobody's name: replayed without the rest, they show blank people. */
  private Supporter profile(SupporterId supporter) {
    return view.find(new ProfileRow.Key(supporter))
        .map(ProfileRow::supporter)
        .orElseGet(() -> Supporter.unnamed(supporter));
  }

  /** Those contacts with somebody that may be seen, though they have left the list since. */
  List<ContactView> contacts(SupporterId supporter, Predicate<ContactRow> visible) {
    List<ContactRow> all = view.contactsWith(supporter);
    boolean metHere = all.stream().anyMatch(contact -> contact.loggedIn(session.session()));
    if (!metHere) {
      supporter(supporter);
    }
    return all.stream().filter(visible).map(row -> contact(view, row)).toList();
  }

  /** One contact of this session, or of none, if it may be seen. */
  Optional<ContactView> contact(ContactId contact, Predicate<ContactRow> visible) {
    return view.find(new ContactRow.Key(contact))
        .filter(row -> row.origin().isEmpty() || row.loggedIn(session.session()))
        .filter(visible)
        .map(row -> contact(view, row));
  }

  /** A note of a contact that may be seen, or of this session. */
  Optional<String> note(NoteId note, Predicate<ContactRow> visible) {
    return view.find(new NoteRow.Key(note))
        .filter(row -> isOfContact(row, visible) || isOfSkip(row) || isOfSession(row))
        .map(NoteRow::text)
        .filter(text -> !text.isEmpty());
  }

  private boolean isOfContact(NoteRow row, Predicate<ContactRow> visible) {
    return view.contactsWith(row.about()).stream()
        .filter(visible)
        .anyMatch(contact -> contact.details().note().filter(row.note()::equals).isPresent());
  }

  private boolean isOfSkip(NoteRow row) {
    return view.find(new StandingRow.Key(session.session(), row.about())).stream()
        .flatMap(standing -> standing.skips().stream())
        .anyMatch(skip -> skip.reason().filter(row.note()::equals).isPresent());
  }

  /** Of one that has been replaced since: all that was done has to be looked through. */
  private boolean isOfSession(NoteRow row) {
    return new Audit(view, session.session()).names(row.note());
  }

  static ContactView contact(View view, ContactRow row) {
    return new ContactView(
        row.contact(),
        row.metAt(),
        row.by(),
        log(view, row),
        row.details().automatic(),
        row.versions());
  }

  private static ContactLog log(View view, ContactRow row) {
    return Notes.log(
        row.details(), row.details().note().flatMap(note -> view.find(new NoteRow.Key(note))));
  }
}
