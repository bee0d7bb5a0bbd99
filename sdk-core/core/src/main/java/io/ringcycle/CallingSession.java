package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.PriorityCommands;
import io.ringcycle.engine.SessionCommands;
import io.ringcycle.engine.SessionQueries;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One calling session in the hands of one caller. Safe for use by several threads. */
public final class CallingSession {
  private final Acting acting;
  private final SessionId session;
  private final SessionQueries queries;

  CallingSession(Acting acting, SessionId session) {
    this.acting = acting;
    this.session = session;
    this.queries = new SessionQueries(acting);
  }

  /** Which session it is. */
  public SessionId id() {
    return session;
  }

  /** The caller's line: start, go on, hang up. */
  public Line line() {
    return new Line(acting, session);
  }

  /** Skipping people and bringing them back. */
  public Skips skips() {
    return new Skips(acting, session);
  }

  /** Passes through the list. */
  public Cycles cycles() {
    return new Cycles(acting, session);
  }

  /** What was logged of the calls. */
  public Contacts contacts() {
    return new Contacts(acting, session);
  }

  /** The session as it is now. */
  public SessionView view() {
    return queries.session(session);
  }

  /** Who is next; while somebody is on the line, who comes behind them. */
  public Optional<SupporterView> next() {
    return queue(1).stream().findFirst();
  }

  /**
   * The first of the queue, in order.
   *
   * @param most at least 1, else refused
   */
  public List<SupporterView> queue(int most) {
    return queries.queue(session, most);
  }

  /** One supporter of the list; refused for others. */
  public SupporterView supporter(SupporterId supporter) {
    return queries.supporter(session, supporter);
  }

  /** Where a supporter stands, every rule that keeps them out, and when they may be back. */
  public Explanation explain(SupporterId supporter) {
    return supporter(supporter).explanation();
  }

  /**
   * Supporters in list order.
   *
   * @param statuses which; empty for all
   * @param afterPlace the {@link SupporterView#place} of the last one of the page before, 0 for the
   *     first
   * @param most at least 1, else refused
   */
  public List<SupporterView> supporters(Set<Status> statuses, long afterPlace, int most) {
    return queries.supporters(session, statuses, afterPlace, most);
  }

  /** Puts somebody right behind whoever is next (rule PRIO-1). */
  public void prioritise(SupporterId supporter) {
    new PriorityCommands(acting, session).prioritise(supporter);
  }

  /** Gives the session another name: one line of 1 to 200 characters. */
  public void rename(String name) {
    new SessionCommands(acting).rename(session, name);
  }

  /**
   * The same by whoever has read it: refused with {@link io.ringcycle.model.Refusal.EditedSince} if
   * it has neither that name any more nor the new one already; then nothing is written.
   *
   * @param seen the {@link SessionView#name} that was read
   */
  public void rename(String name, String seen) {
    new SessionCommands(acting).rename(session, name, seen);
  }

  /**
   * The words behind a note of the audit or of a skip: the reason, the notes of a contact. Empty
   * once they are erased, and for a note about somebody who never was on the list.
   */
  public Optional<String> note(NoteId note) {
    return queries.note(session, note);
  }

  /** What was done in the session and by whom, beyond a sequence number, in order. */
  public List<Recorded> audit(long afterSequence, int most) {
    return queries.audit(session, afterSequence, most);
  }
}
