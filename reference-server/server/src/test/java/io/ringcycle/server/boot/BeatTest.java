package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BeatTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void aTimerThatWakesIsFeltForEver() {
    VirtualClock clock = VirtualClock.at(NOON);
    Beat beat = new Beat(clock);
    for (int hour = 0; hour < 3; hour++) {
      assertThat(beat.isFelt()).isTrue();
      clock.advance(Duration.ofHours(1));
    }
  }

  @Test
  void aTimerThatWakesNobodyIsMissedAfterAWhile() {
    VirtualClock clock = VirtualClock.at(NOON);
    Beat beat = new Beat(deaf(clock));
    assertThat(beat.isFelt()).isTrue();
    clock.advance(Beat.PATIENCE);
    assertThat(beat.isFelt()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(beat.isFelt()).isFalse();
  }

  private static Timer deaf(VirtualClock clock) {
    return new Timer() {
      @Override
      public Instant now() {
        return clock.now();
      }

      @Override
      public void wakeAt(Instant instant, Runnable task) {}
    };
  }
}
