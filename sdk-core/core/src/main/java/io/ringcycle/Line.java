package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.FlowCommands;
import io.ringcycle.engine.SessionQueries;
import io.ringcycle.model.SessionId;
import io.ringcycle.view.LineView;

/**
 * The caller's line in a session (rules FLOW-1 to FLOW-8). Only the owner has it. Each command is
 * answered with the line as it left it.
 */
public final class Line {
  private final FlowCommands commands;
  private final SessionQueries queries;
  private final SessionId session;

  Line(Acting acting, SessionId session) {
    this.commands = new FlowCommands(acting, session);
    this.queries = new SessionQueries(acting);
    this.session = session;
  }

  /**
   * Rings the caller's own mobile, to start or to resume. Refused while they are on any line, while
   * a log is wanting, and where nobody is available.
   */
  public LineView start() {
    return commands.start();
  }

  /** Goes on to the next supporter, as any key on the phone does. */
  public LineView next() {
    return commands.next();
  }

  /** Hangs up on the supporter; the caller stays on the line. */
  public LineView endCall() {
    return commands.endCall();
  }

  /** Hangs up the caller's own leg: the session pauses and keeps its place. */
  public LineView hangUp() {
    return commands.hangUp();
  }

  /** What happens on the line now. */
  public LineView state() {
    return queries.line(session);
  }
}
