package io.ringcycle.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void theEighthFigureOfALineIsStolenAndTheLastTwoAreToldTwice() {
    Stolen before = Stolen.of("cpu  100 0 100 700 0 0 0 100 50 50");
    Stolen after = Stolen.of("cpu  150 0 100 725 0 0 0 125 99 99");

    assertThat(before.all()).isEqualTo(1_000);
    assertThat(after.since(before)).isEqualTo("25.0 %");
  }

  @Test
  void whereNobodyTellsNothingIsTold() {
    assertThat(new Stolen(0, 0).since(new Stolen(0, 0))).isEqualTo("not told");
  }

  @Test
  void whatIsWatchedIsDoneAgainAndAgainAndItsLongestTimesAreKept() throws InterruptedException {
    CountDownLatch often = new CountDownLatch(100);
    try (Watch watch = Watch.of(0, 1_000_000, () -> seven(often))) {
      often.await();
      assertThat(watch.tail()).isCloseTo(7_000_000, within(10_000.0));
    }
  }

  private static long seven(CountDownLatch often) {
    often.countDown();
    return 7_000_000;
  }
}
