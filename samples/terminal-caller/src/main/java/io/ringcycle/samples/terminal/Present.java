package io.ringcycle.samples.terminal;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import java.time.Duration;

/**
 * Keeps the clock of the session on the system's time, and ahead of it by whatever simulated calls
 * and waiting have taken: nobody has to sit through a simulated talk.
 */
final class Present {
  private final VirtualClock clock;
  private final Clock system;
  private Duration ahead;

  Present(VirtualClock clock, Clock system) {
    this.clock = clock;
    this.system = system;
    this.ahead = Duration.between(system.now(), clock.now());
  }

  /** What is due by now happens. */
  void catchUp() {
    Duration lead = Duration.between(system.now(), clock.now());
    ahead = lead.compareTo(ahead) > 0 ? lead : ahead;
    Duration behind = ahead.minus(lead);
    if (!behind.isNegative()) {
      clock.advance(behind);
    }
  }

  /** How far the session is ahead of the system's time. */
  Duration ahead() {
    return Duration.between(system.now(), clock.now());
  }

  /** Lets time pass. */
  void pass(Duration time) {
    clock.advance(time);
    catchUp();
  }
}
