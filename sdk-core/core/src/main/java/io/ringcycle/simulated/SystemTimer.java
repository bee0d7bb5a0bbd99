package io.ringcycle.simulated;

import io.ringcycle.spi.Timer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The machine's own time.
 *
 * <p>One daemon thread, started by the first task, runs all tasks one after the other, in the order
 * of {@link VirtualClock}; one that fails is logged and harms no other. The machine's clock is read
 * again at least once a minute, so that a task is late by no more if somebody sets it forward. Safe
 * for use by several threads.
 */
public final class SystemTimer implements Timer, AutoCloseable {
  private static final Logger LOG = System.getLogger(SystemTimer.class.getName());
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  private final PriorityQueue<Wakeup> wakeups = new PriorityQueue<>();
  private long scheduled;
  private boolean started;
  private boolean closed;

  /** A timer whose thread is yet to be started. */
  public SystemTimer() {}

  @Override
  public Instant now() {
    return Instant.now();
  }

  /** Schedules a task; after {@link #close()} it is forgotten. */
  @Override
  public synchronized void wakeAt(Instant instant, Runnable task) {
    if (closed) {
      return;
    }
    wakeups.add(new Wakeup(instant, scheduled++, task));
    start();
    notifyAll();
  }

  /** Forgets every task that has not begun, and ends the thread. */
  @Override
  public synchronized void close() {
    closed = true;
    wakeups.clear();
    notifyAll();
  }

  private void start() {
    if (!started) {
      started = true;
      Thread thread = new Thread(this::work, "ringcycle-timer");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void work() {
    for (Optional<Wakeup> due = await(); due.isPresent(); due = await()) {
      run(due.get().task());
    }
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.WARNING, "a wake-up failed", failure);
    }
  }

  /** The next task once it is due, or none once the timer is closed. */
  private synchronized Optional<Wakeup> await() {
    while (!closed) {
      Instant now = now();
      Optional<Wakeup> first = Optional.ofNullable(wakeups.peek());
      if (first.filter(one -> one.isDue(now)).isPresent()) {
        return Optional.of(wakeups.remove());
      }
      sleep(first.map(one -> Duration.between(now, one.at())).orElse(LONGEST_SLEEP));
    }
    return Optional.empty();
  }

  /** Woken early, also by an interruption that a task left behind, the caller looks again. */
  @SuppressWarnings("WaitNotInLoop")
  private synchronized void sleep(Duration time) {
    Duration bounded = time.compareTo(LONGEST_SLEEP) < 0 ? time : LONGEST_SLEEP;
    try {
      wait(bounded.toMillis() + 1);
    } catch (InterruptedException leftBehind) {
      LOG.log(Level.DEBUG, "interrupted; looking again");
    }
  }
}
