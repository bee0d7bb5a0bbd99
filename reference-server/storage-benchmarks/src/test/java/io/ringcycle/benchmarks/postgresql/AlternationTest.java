package io.ringcycle.benchmarks.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.benchmarks.postgresql.Alternation.Patience;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The same on a short list and on a long one by turns. */
class AlternationTest {
  @Test
  void whatWarmsUpIsNotCounted() {
    AtomicLong time = new AtomicLong();
    Alternation alternation =
        Alternation.of(new Patience(3, 6, 100), time::incrementAndGet, () -> 5L);
    assertThat(alternation.shorter()).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(alternation.longer()).hasSize(6).containsOnly(5L);
  }

  @Test
  void aRatioComparesWhatWasDoneOneAfterTheOther() {
    Alternation alternation = new Alternation(List.of(10L, 20L, 30L), List.of(20L, 40L, 90L));
    assertThat(alternation.ratio().median()).isEqualTo(2);
    assertThat(alternation.ratio().high()).isEqualTo(2.5);
  }

  @Test
  void whatTakesLongIsDoneFiveTimesAtLeast() {
    Patience patience = new Patience(0, 100, 1);
    assertThat(patience.goesOn(4, Long.MAX_VALUE)).isTrue();
    assertThat(patience.goesOn(5, Long.MAX_VALUE)).isFalse();
    assertThat(patience.goesOn(100, 0)).isFalse();
    assertThat(patience.suits(199_000_000)).isTrue();
    assertThat(patience.suits(201_000_000)).isFalse();
  }
}
