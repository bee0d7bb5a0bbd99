package io.ringcycle.tck;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;

class VirtualClockContractTest implements ClockContract {
  @Override
  public Moved clock() {
    VirtualClock clock = VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z"));
    return new Moved() {
      @Override
      public Timer timer() {
        return clock;
      }

      @Override
      public void pass(Duration time) {
        clock.advance(time);
      }
    };
  }
}
