package io.ringcycle.engine;

import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueuePosition;
import io.ringcycle.rules.Subject;

/** Somebody available, and where they stand in the queue. */
record Placed(Subject subject, QueuePosition position) {
  SupporterId supporter() {
    return subject.member().supporter();
  }

  /** The place that the cycle has reached once they are called. */
  long cursor() {
    return Math.max(subject.session().cursor(), ahead());
  }

  private long ahead() {
    return position instanceof QueuePosition.InListOrder order ? order.place() : 0;
  }
}
