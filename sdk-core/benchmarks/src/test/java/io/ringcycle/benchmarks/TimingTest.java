package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.benchmarks.page.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores of iterations that took turns, put in their places. */
class TimingTest {
  private static final List<Turn<Deed>> ROUND =
      Turn.round(List.of(Deed.OPEN, Deed.CYCLE), List.of(10, 100));

  @Test
  void aRoundHasATurnForEachThingOnEachLength() {
    assertThat(ROUND)
        .containsExactly(
            new Turn<>(Deed.OPEN, 10),
            new Turn<>(Deed.OPEN, 100),
            new Turn<>(Deed.CYCLE, 10),
            new Turn<>(Deed.CYCLE, 100));
  }

  @Test
  void everyScoreCountsForItsTurn() {
    List<Timing> timings = Timing.of(Scene.FRESH, ROUND, List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 1);
    assertThat(timings.get(0).nanoseconds())
        .containsEntry(10, List.of(1.0, 5.0))
        .containsEntry(100, List.of(2.0, 6.0));
    assertThat(timings.get(1).nanoseconds()).containsEntry(100, List.of(4.0));
  }

  @Test
  void aBatchIsSharedOutAmongItsTimes() {
    Timing timing = Timing.of(Scene.FRESH, ROUND, List.of(50.0, 100.0, 0.0, 0.0), 50).get(0);
    assertThat(timing.shortest().median()).isEqualTo(1);
    assertThat(timing.ratio(100).median()).isEqualTo(2);
  }

  @Test
  void aRatioComparesWithinEachRound() {
    List<Double> busierAndBusier = List.of(1.0, 2.0, 0.0, 0.0, 10.0, 20.0, 0.0, 0.0);
    Spread ratio = Timing.of(Scene.FRESH, ROUND, busierAndBusier, 1).get(0).ratio(100);
    assertThat(ratio).isEqualTo(new Spread(2, 2, 2));
  }

  @Test
  void aSpreadIsTheMedianBetweenTheQuartiles() {
    assertThat(Spread.of(List.of(5.0, 1.0, 3.0, 2.0, 4.0))).isEqualTo(new Spread(3, 2, 4));
    assertThat(Spread.of(List.of(1.0, 2.0))).isEqualTo(new Spread(1.5, 1.25, 1.75));
    assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
  }
}
