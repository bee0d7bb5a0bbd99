package io.ringcycle.tck;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;

/** Something in the way of a clock that is as it should be. */
final class FaultyClock implements ClockContract.Moved, Timer {
  private static final Instant START = Instant.parse("2027-03-01T18:00:00Z");

  private final VirtualClock clock = VirtualClock.at(START);
  private final Fault fault;

  FaultyClock(Fault fault) {
    this.fault = fault;
  }

  /** What is done wrong. */
  interface Fault {
    /** What is done in place of waking somebody. */
    void wakeAt(Timer clock, Instant at, Runnable task);

    /** What the time is said to be. */
    default Instant told(Instant now) {
      return now;
    }
  }

  /** Never says another time than the first. */
  static final class StandsStill implements Fault {
    @Override
    public void wakeAt(Timer clock, Instant at, Runnable task) {
      clock.wakeAt(at, task);
    }

    @Override
    public Instant told(Instant now) {
      return START;
    }
  }

  @Override
  public Timer timer() {
    return this;
  }

  @Override
  public void pass(Duration time) {
    clock.advance(time);
  }

  @Override
  public Instant now() {
    return fault.told(clock.now());
  }

  @Override
  public void wakeAt(Instant instant, Runnable task) {
    fault.wakeAt(clock, instant, task);
  }
}
