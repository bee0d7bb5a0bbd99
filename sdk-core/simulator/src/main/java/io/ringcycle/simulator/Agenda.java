package io.ringcycle.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/** What is to happen when. Time stands still while something happens and then leaps to the next. */
final class Agenda {
  private final PriorityQueue<Due> dues = new PriorityQueue<>();
  private Instant now;
  private long entered;

  private record Due(Instant at, long number, Runnable task) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
  }

  Agenda(Instant start) {
    now = start;
  }

  Instant now() {
    return now;
  }

  void in(Duration time, Runnable task) {
    at(now.plus(time), task);
  }

  void at(Instant instant, Runnable task) {
    dues.add(new Due(instant.isBefore(now) ? now : instant, entered++, task));
  }

  /** The next thing, if it falls due by then. */
  boolean runNext(Instant until) {
    Due next = dues.peek();
    if (next == null || next.at().isAfter(until)) {
      return false;
    }
    dues.remove();
    now = next.at().isAfter(now) ? next.at() : now;
    next.task().run();
    return true;
  }

  /** Everything that falls due by then; afterwards it is that late. */
  void runUntil(Instant until) {
    boolean more = true;
    while (more) {
      more = runNext(until);
    }
    now = until.isAfter(now) ? until : now;
  }
}
