package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.CycleCommands;
import io.ringcycle.engine.SessionQueries;
import io.ringcycle.model.SessionId;
import io.ringcycle.view.CycleView;
import java.util.List;
import java.util.Optional;

/** The cycles of a session (rules CYCLE-1 to CYCLE-6). */
public final class Cycles {
  private final CycleCommands commands;
  private final SessionQueries queries;
  private final SessionId session;

  Cycles(Acting acting, SessionId session) {
    this.commands = new CycleCommands(acting, session);
    this.queries = new SessionQueries(acting);
    this.session = session;
  }

  /** Starts a new cycle; refused while the current one is incomplete, and during a call. */
  public void start() {
    commands.start(Optional.empty(), false);
  }

  /** Starts the cycle of that number; asked for again, it is not started again. */
  public void start(int number) {
    commands.start(Optional.of(number), false);
  }

  /** Starts a new cycle although the current one is incomplete; refused during a call. */
  public void startEarly() {
    commands.start(Optional.empty(), true);
  }

  /** The same for the cycle of that number; asked for again, it is not started again. */
  public void startEarly(int number) {
    commands.start(Optional.of(number), true);
  }

  /** All cycles with what was counted in them, the first one first. */
  public List<CycleView> journey() {
    return queries.journey(session);
  }
}
