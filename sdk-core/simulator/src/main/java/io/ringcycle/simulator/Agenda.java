package io.ringcycle.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/** What is to happen when. Time stands still while something happens and then leaps to the next. */
final class Agenda {
  private final Chance chance;
  private final PriorityQueue<Due> dues = new PriorityQueue<>();
  private final PriorityQueue<Look> looks = new PriorityQueue<>();
  private Instant now;
  private long entered;

  private record Due(Instant at, long number, Turn turn, Runnable task) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
  }

  private record Look(Instant at, Runnable task) implements Comparable<Look> {
    @Override
    public int compareTo(Look other) {
      return at.compareTo(other.at);
    }
  }

  Agenda(Chance chance, Instant start) {
    this.chance = chance;
    now = start;
  }

  Instant now() {
    return now;
  }

  void in(Duration time, Runnable task) {
    at(now.plus(time), task);
  }

  /** Something that comes of what happens now. */
  void at(Instant instant, Runnable task) {
    add(instant, chance.child(), task);
  }

  /** Somebody's next turn. */
  void at(Instant instant, String who, Runnable task) {
    add(instant, chance.next(who), task);
  }

  /** Somebody looks at that moment, and nothing comes of it. */
  void look(Instant instant, Runnable task) {
    looks.add(new Look(instant, task));
  }

  private void lookUntil(Instant until) {
    while (!looks.isEmpty() && !looks.element().at().isAfter(until)) {
      Look next = looks.remove();
      now = next.at().isAfter(now) ? next.at() : now;
      next.task().run();
    }
  }

  private void add(Instant instant, Turn turn, Runnable task) {
    dues.add(new Due(instant.isBefore(now) ? now : instant, entered++, turn, task));
  }

  /** The next thing, if it falls due by then. */
  boolean runNext(Instant until) {
    Due next = dues.peek();
    if (next == null || next.at().isAfter(until)) {
      return false;
    }
    lookUntil(next.at());
    dues.remove();
    now = next.at().isAfter(now) ? next.at() : now;
    chance.during(next.turn(), next.task());
    return true;
  }

  /** Everything that falls due by then; afterwards it is that late. */
  void runUntil(Instant until) {
    boolean more = true;
    while (more) {
      more = runNext(until);
    }
    lookUntil(until);
    now = until.isAfter(now) ? until : now;
  }
}
