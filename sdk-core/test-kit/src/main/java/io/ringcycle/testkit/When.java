package io.ringcycle.testkit;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.ContactLog;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What happens. A command that is refused leaves everything as it was, and wants to be looked at by
 * {@link Then#refused} right away: else whatever comes next, a further step or anything else that
 * is said of the outcome, throws an {@link AssertionError} that names the command and why it was
 * refused. So a scenario ends with {@link #then}. Used by one thread.
 */
public final class When {
  private static final Set<LineState> AT_REST =
      EnumSet.of(LineState.OFF, LineState.LOG_THE_CONTACT);

  private final Stage stage;

  When(Stage stage) {
    this.stage = stage;
  }

  /**
   * The caller starts or resumes, and time passes until the first call is over and waits for its
   * log, or the caller is off the line.
   */
  public When callerStarts() {
    stage.attempt("callerStarts()", () -> stage.session.line().start());
    return untilAtRest();
  }

  /** The call that waits for its log is logged. */
  public When logs(ContactLog log) {
    stage.attempt("logs(...)", () -> stage.session.contacts().log(log));
    return this;
  }

  /** The caller goes on to the next, and time passes until that call is over. */
  public When goesOn() {
    stage.attempt("goesOn()", () -> stage.session.line().next());
    return untilAtRest();
  }

  /** The caller hangs up. */
  public When hangsUp() {
    stage.attempt("hangsUp()", () -> stage.session.line().hangUp());
    return untilOff();
  }

  /** The clock moves on. */
  public When timePasses(Duration time) {
    stage.nothingOverlooked();
    stage.clock.advance(time);
    return this;
  }

  /** Something is done to the session: a skip, a priority, a new cycle. */
  public When session(Consumer<CallingSession> deed) {
    stage.attempt("session(...)", () -> deed.accept(stage.session));
    return this;
  }

  /** Something is done beside the session: people join or leave, opt out, are corrected. */
  public When desk(Consumer<Desk> deed) {
    stage.attempt("desk(...)", () -> deed.accept(stage.desk));
    return this;
  }

  /** What came of it. */
  public Then then() {
    return new Then(stage);
  }

  private When untilAtRest() {
    if (stage.refused().isEmpty()) {
      stage.clock.runUntil(() -> AT_REST.contains(stage.session.line().state().state()));
    }
    return this;
  }

  private When untilOff() {
    if (stage.refused().isEmpty()) {
      stage.clock.runUntil(() -> !stage.session.line().state().onTheLine());
    }
    return this;
  }
}
