package io.ringcycle.benchmarks;

import io.ringcycle.CallingSession;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.util.List;

/** Does what changes a list and its sessions for good. */
final class Worker {
  /** Behind the longest list. */
  private static final int STRANGERS = 10_000_000;

  private static final int HOUR = 60;

  private final Stage stage;
  private final CallingSession cycling;
  private int callers = 1;
  private int strangers = STRANGERS;
  private int minutes;

  Worker(Stage stage) {
    this.stage = stage;
    this.cycling = stage.caller(callers++).open(Stage.LIST);
  }

  /** Somebody new opens a session. */
  void open() {
    stage.caller(callers++).open(Stage.LIST);
  }

  /** A session starts one more cycle. */
  void startCycle() {
    cycling.cycles().startEarly();
  }

  /** The caller's own session is asked for the first time in a cycle. */
  Object askInANewCycle() {
    stage.session().cycles().startEarly();
    return stage.session().next();
  }

  /** It is asked for the first time since the list has grown. */
  Object askWhenOneMoreHasJoined() {
    stage.ada().lists().add(Stage.LIST, List.of(People.plain(strangers++)));
    return stage.session().next();
  }

  /** It is asked for the first time since the exclusions of the list have changed. */
  Object askByOtherCooldowns() {
    minutes = (minutes + 1) % HOUR;
    Duration pause = Duration.ofMinutes(minutes);
    stage.ada().lists().exclude(Stage.LIST, Exclusions.DEFAULT.betweenAttempts(pause));
    return stage.session().next();
  }

  /** The next supporter is claimed and dialled, is engaged, and it is logged. */
  void call() {
    stage.session().line().next();
    stage.clock().runUntil(() -> stage.lineIs(LineState.LOG_THE_CONTACT));
    stage.session().contacts().log(ContactLog.notContacted(""));
  }
}
