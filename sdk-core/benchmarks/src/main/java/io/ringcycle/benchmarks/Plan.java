package io.ringcycle.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param lengths of the lists, the shortest first, to which the others are compared
 * @param forks how many processes measure each scene
 * @param rounds how often everything has its turn in each process
 * @param warmUp how many rounds before that do not count
 * @param turn how long a question is asked in a turn
 * @param deeds how often a deed is done in a turn
 * @param changed how long the list is whose changes are counted
 */
record Plan(
    List<Integer> lengths,
    int forks,
    int rounds,
    int warmUp,
    Duration turn,
    int deeds,
    int changed) {
  static final Plan FULL =
      new Plan(
          List.of(1_000, 10_000, 100_000, 1_000_000), 2, 6, 4, Duration.ofMillis(200), 50, 100_000);

  static final Plan QUICK =
      new Plan(List.of(1_000, 10_000, 100_000), 1, 5, 3, Duration.ofMillis(100), 50, 100_000);

  /** On the shortest list, too, there must be somebody to call each time. */
  Plan {
    if (deeds * (warmUp + rounds) > lengths.get(0)) {
      throw new IllegalArgumentException("more calls than members");
    }
  }

  int longest() {
    return lengths.get(lengths.size() - 1);
  }
}
