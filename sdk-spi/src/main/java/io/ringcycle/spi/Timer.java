package io.ringcycle.spi;

import java.time.Instant;

/** A clock that also wakes people up. No rule rests on a wake-up: it may come late or never. */
public interface Timer extends Clock {
  /**
   * Runs a task, once, when the present has reached that instant; at once if it has already. Each
   * task by itself, however many are awaited; a task may ask for another.
   */
  void wakeAt(Instant instant, Runnable task);
}
