package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.postgresql.Alternation.Patience;
import java.util.List;

/**
 * How much is measured.
 *
 * @param shorter how many are on the short lists
 * @param longer how many on the long ones
 * @param callers how many claim at once
 * @param practice before the claims, of Ringcycle alone
 * @param effort of the claims beside others
 * @param patience with each thing that is done on a short and on a long list
 * @param synced how many are on the list that is synced
 * @param imported how many are imported
 * @param importSeconds for how long at most
 * @param reported how many are on the lists together that are worked beside a report
 * @param bank how many callers there are once more, of whom each has a small part of them
 * @param reportSeconds how long the report lasts
 */
record Plan(
    int shorter,
    int longer,
    List<Integer> callers,
    Race.Effort practice,
    Race.Effort effort,
    Patience patience,
    int synced,
    int imported,
    int importSeconds,
    int reported,
    int bank,
    int reportSeconds) {
  static final Plan QUICK =
      new Plan(
          10_000,
          100_000,
          List.of(8, 32),
          new Race.Effort(0, 1, 1_500),
          new Race.Effort(20, 2, 8),
          new Patience(20, 100, 30),
          10_000,
          100_000,
          120,
          160_000,
          512,
          60);

  static final Plan FULL =
      new Plan(
          1_000,
          1_000_000,
          List.of(8, 32),
          new Race.Effort(0, 1, 3_000),
          new Race.Effort(20, 4, 20),
          new Patience(20, 100, 60),
          1_000_000,
          1_000_000,
          3_600,
          800_000,
          512,
          300);

  /** Keeps a copy. */
  Plan {
    callers = List.copyOf(callers);
  }

  Plan lengths(int few, int many) {
    return new Plan(
        few,
        many,
        callers,
        practice,
        effort,
        patience,
        synced,
        imported,
        importSeconds,
        reported,
        bank,
        reportSeconds);
  }

  Plan reportFor(int seconds) {
    return new Plan(
        shorter,
        longer,
        callers,
        practice,
        effort,
        patience,
        synced,
        imported,
        importSeconds,
        reported,
        bank,
        seconds);
  }
}
