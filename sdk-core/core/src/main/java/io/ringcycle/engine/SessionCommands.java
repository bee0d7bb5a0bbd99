package io.ringcycle.engine;

import io.ringcycle.facts.SessionFact.SessionCreated;
import io.ringcycle.facts.SessionFact.SessionRenamed;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.TitleRow;
import java.util.Optional;

/** Creating and naming sessions. */
public final class SessionCommands {
  private final Acting acting;

  /** Commands for somebody. */
  public SessionCommands(Acting acting) {
    this.acting = acting;
  }

  /** The caller's own session on a list: the one there is, else a new one (rule SESS-7). */
  public SessionId open(CallListId list) {
    return new SessionId(acting.perform(Request.of("open", list), work -> open(work, list)));
  }

  private String open(Work work, CallListId list) {
    ListRow row = Acting.list(work, list);
    Caller caller = acting.caller();
    acting.access().leader(caller, row);
    return personal(work, list).orElseGet(() -> create(work, row, SessionKind.PERSONAL)).value();
  }

  private Optional<SessionId> personal(Work work, CallListId list) {
    return work.view().sessionsOf(acting.caller().id()).stream()
        .filter(session -> session.list().equals(list))
        .filter(session -> session.kind() == SessionKind.PERSONAL)
        .map(SessionRow::session)
        .findFirst();
  }

  /** A place from which to call a list directly; gone once left (rule DIRECT-1). */
  public SessionId direct(CallListId list) {
    return new SessionId(
        acting.perform(
            Request.of("direct", list),
            work -> {
              ListRow row = Acting.list(work, list);
              acting.access().leader(acting.caller(), row);
              return create(work, row, SessionKind.DIRECT).value();
            }));
  }

  private SessionId create(Work work, ListRow list, SessionKind kind) {
    if (acting.caller().mobile().isEmpty()) {
      throw new RefusedException(new Refusal.NoMobile());
    }
    SessionId session = new SessionId(acting.ports().ids().next());
    work.record(new SessionCreated(session, list.list(), acting.caller().id(), kind));
    work.keep(new TitleRow(session, name(list)));
    return session;
  }

  private String name(ListRow list) {
    return Words.cut(acting.caller().firstName() + " - " + list.name(), Words.LONGEST_NAME);
  }

  /** Gives a session another name. */
  public void rename(SessionId session, String name) {
    checkName(name);
    acting.carryOut(
        Request.of("rename", session, name),
        work -> {
          mayRename(work, session);
          rename(work, session, name);
        });
  }

  /** The same of a session that still has the name that somebody has read. */
  public void rename(SessionId session, String name, String seen) {
    checkName(name);
    Edit<String> edit = new Edit<>(session.value(), seen, name);
    acting.carryOut(
        Request.of("rename", session, name, seen),
        work -> {
          mayRename(work, session);
          if (edit.changes(work.find(new TitleRow.Key(session)).map(TitleRow::name).orElse(""))) {
            rename(work, session, name);
          }
        });
  }

  private static void checkName(String name) {
    Acting.checked(() -> Words.line(name, Words.LONGEST_NAME, "the name of a session"));
  }

  private void mayRename(Work work, SessionId session) {
    SessionRow row = acting.session(work, session);
    ListRow list = Acting.list(work, row);
    acting.access().ownerOrAdmin(acting.caller(), row, list);
    Acting.live(list);
  }

  private static void rename(Work work, SessionId session, String name) {
    work.record(new SessionRenamed(session));
    work.keep(new TitleRow(session, name));
  }
}
