package io.ringcycle.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void systemIdsAreUuidsOfVersionSevenThatSortStrictlyInTheOrderGiven() {
    List<String> ids = take(new SystemIds(), 10_000);
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids)
        .allSatisfy(
            id -> {
              assertThat(UUID.fromString(id).version()).isEqualTo(7);
              assertThat(UUID.fromString(id).variant()).isEqualTo(2);
            });
  }

  @Test
  void twoSourcesOfSystemIdsDoNotMeet() {
    assertThat(take(new SystemIds(), 1_000))
        .doesNotContainAnyElementsOf(take(new SystemIds(), 1_000));
  }

  @Test
  void seededIdsAreTheSameInEveryRun() {
    assertThat(take(SeededIds.of(42), 2)).containsExactly("s42-00000001", "s42-00000002");
  }

  @Test
  void seedsShareNoIdAndMayBeNegative() {
    assertThat(take(SeededIds.of(1), 100)).doesNotContainAnyElementsOf(take(SeededIds.of(2), 100));
    assertThat(SeededIds.of(-1).next()).matches("[A-Za-z0-9-]{1,100}");
  }

  @Test
  void seededIdsSort() {
    assertThat(take(SeededIds.of(7), 1_000)).isSorted();
  }

  private static List<String> take(Ids ids, int count) {
    return Stream.generate(ids::next).limit(count).toList();
  }
}
