package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever does not answer is asked again over days, each time after a longer while. */
class BackoffTest {
  private final List<Duration> steps =
      IntStream.rangeClosed(1, 20).mapToObj(Backoff::after).flatMap(Optional::stream).toList();

  @Test
  void eachWhileIsLongerThanTheLastAndTogetherTheyAreDays() {
    assertThat(steps).isSorted().doesNotHaveDuplicates();
    assertThat(steps.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofDays(3), Duration.ofDays(4));
  }

  @Test
  void itEnds() {
    assertThat(Backoff.after(steps.size() + 1)).isEmpty();
  }
}
