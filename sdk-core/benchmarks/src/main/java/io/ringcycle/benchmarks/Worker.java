package io.ringcycle.benchmarks;

import io.ringcycle.CallingSession;
import io.ringcycle.model.ContactLog;
import io.ringcycle.view.LineState;

/** Does what changes a list and its sessions for good. */
final class Worker {
  private final Stage stage;
  private final CallingSession cycling;
  private int callers = 1;

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

  /** The next supporter is claimed and dialled, is engaged, and it is logged. */
  void call() {
    stage.session().line().next();
    stage.clock().runUntil(() -> stage.lineIs(LineState.LOG_THE_CONTACT));
    stage.session().contacts().log(ContactLog.notContacted(""));
  }
}
