package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.AnalyticsQueries;
import io.ringcycle.engine.SessionCommands;
import io.ringcycle.engine.SessionQueries;
import io.ringcycle.engine.UsageQueries;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.SessionId;
import io.ringcycle.view.SessionPage;
import io.ringcycle.view.SessionView;
import java.util.List;
import java.util.Optional;

/** What one caller may do. Safe for use by several threads; cheap to make for each request. */
public final class Desk {
  private final Acting acting;

  Desk(Acting acting) {
    this.acting = acting;
  }

  /** Who acts. */
  public Caller caller() {
    return acting.caller();
  }

  /**
   * The same desk for one command: repeated under this key it is carried out once and answers the
   * same; another command under the same key is refused (rule ONCE-1).
   *
   * @param key one line of 1 to 200 characters, chosen by the client
   */
  public Desk once(String key) {
    return new Desk(acting.once(key));
  }

  /** Call lists and their members. */
  public CallLists lists() {
    return new CallLists(acting);
  }

  /** People beyond any list: numbers, do-not-call, erasure, contacts from elsewhere. */
  public People people() {
    return new People(acting);
  }

  /** The caller's own session on a list: created once, resumed ever after (rule SESS-7). */
  public CallingSession open(CallListId list) {
    return session(new SessionCommands(acting).open(list));
  }

  /** Calls a list without a session of its own: no cycles, no skips, no place kept. */
  public CallingSession callDirectly(CallListId list) {
    return session(new SessionCommands(acting).direct(list));
  }

  /** A session by its id; that there is one is seen when something is asked of it. */
  public CallingSession session(SessionId session) {
    return new CallingSession(acting, session);
  }

  /** The caller's own sessions, the oldest first. */
  public List<SessionView> sessions() {
    return new SessionQueries(acting).mine();
  }

  /**
   * Some of them; only these are worked out.
   *
   * @param after the {@link SessionPage#next} of the page before; empty for the first
   * @param most at least 1, else refused
   */
  public SessionPage sessions(Optional<SessionId> after, int most) {
    return new SessionQueries(acting).mine(after, most);
  }

  /** All personal sessions on a list of a group that the caller leads. */
  public List<SessionView> sessionsOn(CallListId list) {
    return new SessionQueries(acting).on(list);
  }

  /**
   * Some of them, the oldest first; only these are worked out.
   *
   * @param after the {@link SessionPage#next} of the page before; empty for the first
   * @param most at least 1, else refused
   */
  public SessionPage sessionsOn(CallListId list, Optional<SessionId> after, int most) {
    return new SessionQueries(acting).on(list, after, most);
  }

  /** Calls and their durations, summed over sessions. */
  public Usage usage() {
    return new Usage(new UsageQueries(acting));
  }

  /** The same and more, over a period. */
  public Analytics analytics() {
    return new Analytics(new AnalyticsQueries(acting));
  }
}
