package io.ringcycle.engine;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.facts.Stream.OfSession;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.CycleView;
import io.ringcycle.view.LineView;
import io.ringcycle.view.SessionPage;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What leaders of the group may look at. */
public final class SessionQueries {
  private final Acting acting;

  /** Questions of somebody. */
  public SessionQueries(Acting acting) {
    this.acting = acting;
  }

  /** A session as it is now. */
  public SessionView session(SessionId session) {
    return ask(session, Pictures::session);
  }

  /** The caller's line in a session, without a look at the queue. */
  public LineView line(SessionId session) {
    return ask(session, Pictures::line);
  }

  /** The sessions of the caller. */
  public List<SessionView> mine() {
    return mine(Optional.empty(), Integer.MAX_VALUE).sessions();
  }

  /** Those of them that are behind one. */
  public SessionPage mine(Optional<SessionId> after, int most) {
    atLeastOne(most);
    return read(
        (view, now) ->
            page(
                view,
                behind(after, view.sessionsOf(acting.caller().id()))
                    .filter(row -> leads(view, row.list())),
                most,
                now));
  }

  /** All personal sessions on a list. */
  public List<SessionView> on(CallListId list) {
    return on(list, Optional.empty(), Integer.MAX_VALUE).sessions();
  }

  /** Those of them that are behind one. */
  public SessionPage on(CallListId list, Optional<SessionId> after, int most) {
    atLeastOne(most);
    return read(
        (view, now) -> {
          acting.access().leader(acting.caller(), list(view, list));
          return page(view, behind(after, view.sessionsOn(list)), most, now);
        });
  }

  private static Stream<SessionRow> behind(Optional<SessionId> after, List<SessionRow> rows) {
    List<SessionId> ids = rows.stream().map(SessionRow::session).toList();
    int last = after.map(ids::indexOf).orElse(-1);
    if (after.isPresent() && last < 0) {
      throw new RefusedException(new Refusal.UnknownSession(after.get()));
    }
    return rows.stream().skip(last + 1L).filter(row -> row.kind() == SessionKind.PERSONAL);
  }

  /** Only what is on the page is worked out; of what is behind it, only whether there is any. */
  private SessionPage page(View view, Stream<SessionRow> rows, int most, Instant now) {
    List<SessionRow> found = rows.limit(most + 1L).toList();
    List<SessionView> page =
        found.stream().limit(most).map(row -> pictures(view, row, now).session()).toList();
    return new SessionPage(
        page, found.size() > most ? Optional.of(found.get(most - 1).session()) : Optional.empty());
  }

  /** The first of the queue. */
  public List<SupporterView> queue(SessionId session, int most) {
    atLeastOne(most);
    return ask(session, pictures -> pictures.queue(most));
  }

  /** One supporter with the reasons of their status. */
  public SupporterView supporter(SessionId session, SupporterId supporter) {
    return ask(session, pictures -> pictures.supporter(supporter));
  }

  /** Supporters of certain statuses beyond a place, in list order. */
  public List<SupporterView> supporters(
      SessionId session, Set<Status> statuses, long afterPlace, int most) {
    atLeastOne(most);
    return ask(session, pictures -> pictures.sheet().page(statuses, afterPlace, most));
  }

  /** The calling journey, the first cycle first. */
  public List<CycleView> journey(SessionId session) {
    return ask(session, Pictures::journey);
  }

  /** Every contact with a supporter, the earliest first. */
  public List<ContactView> contacts(SessionId session, SupporterId supporter) {
    return ask(session, pictures -> pictures.contacts(supporter, ours(pictures.view())));
  }

  /** One contact that the caller may see. */
  public ContactView contact(SessionId session, ContactId contact) {
    return ask(
        session,
        pictures ->
            pictures
                .contact(contact, ours(pictures.view()))
                .orElseThrow(() -> new RefusedException(new Refusal.UnknownContact(contact))));
  }

  /** The audit of a session: who did what, when. */
  public List<Recorded> audit(SessionId session, long afterSequence, int most) {
    atLeastOne(most);
    return ask(
        session, pictures -> pictures.view().facts(new OfSession(session), afterSequence, most));
  }

  /** What somebody wrote about a supporter of the list. */
  public Optional<String> note(SessionId session, NoteId note) {
    return ask(session, pictures -> pictures.note(note, ours(pictures.view())));
  }

  /** Contacts on lists of groups that the caller leads, and those of other systems. */
  private Predicate<ContactRow> ours(View view) {
    return contact -> contact.origin().map(origin -> leads(view, origin.list())).orElse(true);
  }

  static void atLeastOne(int most) {
    if (most < 1) {
      throw new RefusedException(new Refusal.BadInput("a page holds at least one"));
    }
  }

  private <T> T ask(SessionId session, Function<Pictures, T> question) {
    return read(
        (view, now) -> {
          SessionRow row =
              view.find(new SessionRow.Key(session))
                  .orElseThrow(() -> new RefusedException(new Refusal.UnknownSession(session)));
          acting.access().leader(acting.caller(), list(view, row.list()));
          return question.apply(pictures(view, row, now));
        });
  }

  private Pictures pictures(View view, SessionRow row, Instant now) {
    Instant present = notBefore(view, row.session(), now);
    return new Pictures(view, row, acting.ports().settings(), present);
  }

  /** A clock that jumped back must not show what is not yet. */
  private static Instant notBefore(View view, SessionId session, Instant now) {
    return view.last(new OfSession(session))
        .map(Latest::at)
        .filter(at -> at.isAfter(now))
        .orElse(now);
  }

  private boolean leads(View view, CallListId list) {
    return view.find(new ListRow.Key(list)).filter(acting::leads).isPresent();
  }

  private static ListRow list(View view, CallListId list) {
    return view.find(new ListRow.Key(list))
        .orElseThrow(() -> new RefusedException(new Refusal.UnknownList(list)));
  }

  private <T> T read(BiFunction<View, Instant, T> question) {
    return acting.transactions().read(acting.caller().organisation(), question);
  }
}
