package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is measured in its turn. How long it takes is nobody's business here. */
class StopwatchTest {
  private static final Plan TINY =
      new Plan(List.of(100, 200), 0, 2, 1, Duration.ofMillis(1), 2, 100);

  @TempDir private Path logs;

  @Test
  void everyQuestionOfASceneHasItsTurnsOnEachList() {
    List<Timing> timings = new Stopwatch(TINY, logs).asking(Scene.THOUSAND_EVENTS);
    assertThat(timings)
        .extracting(Timing::what)
        .containsExactly("who is next", "claim the next", "dashboard");
    assertThat(timings).allSatisfy(StopwatchTest::hasTwoRounds);
  }

  @ParameterizedTest
  @EnumSource(names = {"FRESH", "SKIPPED_LONG"})
  void everyDeedOfASceneHasItsTurnsOnEachList(Scene scene) {
    List<Timing> timings = new Stopwatch(TINY, logs).doing(scene);
    assertThat(timings).hasSameSizeAs(scene.deeds()).allSatisfy(StopwatchTest::hasTwoRounds);
  }

  private static void hasTwoRounds(Timing timing) {
    assertThat(timing.nanoseconds()).containsOnlyKeys(100, 200);
    assertThat(timing.nanoseconds().values()).allSatisfy(rounds -> assertThat(rounds).hasSize(2));
  }

  @Test
  void aProcessOfItsOwnTellsHowMuchIsKept() {
    assertThat(Heap.of(Folk.DESCRIBED, 2_000).list()).isPositive();
  }
}
