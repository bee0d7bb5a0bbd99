package io.ringcycle.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Buckets buckets = new Buckets(60);

  @Test
  void whoeverHasBeenQuietMayAskForAMinutesWorthAtOnce() {
    assertThat(taken("ada", NOON, 60)).isEqualTo(60);
    assertThat(buckets.take("ada", NOON)).contains(Duration.ofSeconds(1));
  }

  @Test
  void permitsComeBackEvenlyAndNoMoreThanAMinutesWorth() {
    taken("ada", NOON, 60);

    assertThat(taken("ada", NOON.plusMillis(999), 2)).isZero();
    assertThat(taken("ada", NOON.plusSeconds(10), 99)).isEqualTo(10);
    assertThat(taken("ada", NOON.plus(Duration.ofHours(9)), 99)).isEqualTo(60);
  }

  @Test
  void beingRefusedCostsNothing() {
    taken("ada", NOON, 60);

    assertThat(taken("ada", NOON, 1_000)).isZero();
    assertThat(taken("ada", NOON.plusSeconds(1), 99)).isEqualTo(1);
  }

  @Test
  void whatOneTakesNobodyElseLacks() {
    taken("ada", NOON, 60);

    assertThat(taken("ben", NOON, 99)).isEqualTo(60);
  }

  @Test
  void aClockThatJumpsBackGivesAndTakesNothing() {
    taken("ada", NOON, 50);

    assertThat(taken("ada", NOON.minusSeconds(30), 99)).isEqualTo(10);
  }

  @Test
  void whoeverHasBeenQuietTakesNoRoom() {
    IntStream.rangeClosed(0, 20_000).forEach(one -> buckets.take("caller " + one, NOON));
    buckets.take("ada", NOON.plus(Duration.ofMinutes(1)));

    assertThat(buckets.size()).isEqualTo(1);
  }

  @Test
  void aLimitOfNothingIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Buckets(0));
  }

  private long taken(String who, Instant now, int asked) {
    return IntStream.range(0, asked).filter(any -> buckets.take(who, now).isEmpty()).count();
  }
}
