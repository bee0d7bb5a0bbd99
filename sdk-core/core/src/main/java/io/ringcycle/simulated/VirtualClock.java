package io.ringcycle.simulated;

import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * A clock that stands still until it is moved.
 *
 * <p>Tasks run on the thread that moves it and never within {@link #wakeAt}: earlier ones first,
 * those of one instant in the order in which they were scheduled. While one runs, {@link #now} is
 * its instant, or the present if it came too late. A task may schedule others. What a task throws
 * reaches whoever moves the clock; the clock then stands at that task, and all others stay
 * scheduled.
 *
 * <p>Safe for use by several threads; the order is repeatable only if one of them moves it. No call
 * runs more than a million tasks: one that would throws {@link IllegalStateException}.
 */
public final class VirtualClock implements Timer {
  private static final int MOST_TASKS = 1_000_000;

  private final PriorityQueue<Wakeup> wakeups = new PriorityQueue<>();
  private Instant now;
  private long scheduled;

  private VirtualClock(Instant start) {
    now = start;
  }

  /** A clock that stands at that instant. */
  public static VirtualClock at(Instant start) {
    return new VirtualClock(start);
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  /** Schedules a task; one that is due already runs when the clock is moved next, if only by 0. */
  @Override
  public synchronized void wakeAt(Instant instant, Runnable task) {
    wakeups.add(new Wakeup(instant, scheduled++, task));
  }

  /**
   * Moves the clock on, running what falls due.
   *
   * @param time not negative, else {@link IllegalArgumentException}
   */
  public void advance(Duration time) {
    advanceTo(now().plus(time));
  }

  /**
   * Moves the clock on, running what falls due by then.
   *
   * @param instant not before the present, else {@link IllegalArgumentException}
   */
  public void advanceTo(Instant instant) {
    if (instant.isBefore(now())) {
      throw new IllegalArgumentException("a clock advances forward only; to go back, jumpTo");
    }
    runAll(instant);
    reach(instant);
  }

  /**
   * Sets the clock, backwards too, and runs nothing: as when an operator corrects a machine's time.
   */
  public synchronized void jumpTo(Instant instant) {
    now = instant;
  }

  /** Moves the clock from task to task until none is left; it then stands at the last one. */
  public void runUntilIdle() {
    runAll(Instant.MAX);
  }

  /**
   * Moves the clock from task to task until the condition holds, which is asked before each task.
   * Throws {@link IllegalStateException} if no task is left and it still does not hold.
   */
  public void runUntil(BooleanSupplier condition) {
    for (int ran = 0; !condition.getAsBoolean(); ran++) {
      check(ran);
      take(Instant.MAX).orElseThrow(VirtualClock::stalled).task().run();
    }
  }

  /** When the next task is due, if there is one. */
  public synchronized Optional<Instant> nextWakeUp() {
    return Optional.ofNullable(wakeups.peek()).map(Wakeup::at);
  }

  private void runAll(Instant limit) {
    Optional<Wakeup> next = take(limit);
    for (int ran = 1; next.isPresent(); ran++) {
      next.get().task().run();
      check(ran);
      next = take(limit);
    }
  }

  private synchronized Optional<Wakeup> take(Instant limit) {
    Optional<Wakeup> next = Optional.ofNullable(wakeups.peek()).filter(one -> one.isDue(limit));
    next.ifPresent(
        one -> {
          wakeups.remove();
          reach(one.at());
        });
    return next;
  }

  private synchronized void reach(Instant instant) {
    now = instant.isAfter(now) ? instant : now;
  }

  private static void check(int ran) {
    if (ran >= MOST_TASKS) {
      throw new IllegalStateException("tasks without end: " + ran + " were run in one call");
    }
  }

  private static IllegalStateException stalled() {
    return new IllegalStateException("nothing is left to run, and the condition does not hold");
  }
}
