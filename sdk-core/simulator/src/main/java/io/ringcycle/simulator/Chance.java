package io.ringcycle.simulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * All that is random in a history: a sequence of small numbers, drawn from a seed or told again.
 * Where what is told again has come to its end it goes on with zeros, and a zero always means the
 * plainest thing that could happen; so a history is made simpler by leaving numbers out.
 */
final class Chance {
  private final IntUnaryOperator source;
  private int[] drawn = new int[1_024];
  private int count;

  private Chance(IntUnaryOperator source) {
    this.source = source;
  }

  static Chance of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Chance(random::nextInt);
  }

  static Chance again(int[] numbers) {
    int[] left = {0};
    return new Chance(bound -> left[0] < numbers.length ? numbers[left[0]++] % bound : 0);
  }

  /** From 0 to below that. */
  int below(int bound) {
    int number = source.applyAsInt(bound);
    if (count == drawn.length) {
      drawn = Arrays.copyOf(drawn, 2 * count);
    }
    drawn[count++] = number;
    return number;
  }

  /** Seldom, and never where numbers were left out. */
  boolean oneIn(int often) {
    return below(often) == often - 1;
  }

  <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }

  /** At least the first, less than the second, and plainly as long as that allows. */
  Duration seconds(int from, int to) {
    return Duration.ofSeconds(to - 1L - below(to - from));
  }

  /** What was drawn, without the zeros at its end, which go without saying. */
  int[] drawn() {
    int length = count;
    while (length > 0 && drawn[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(drawn, length);
  }
}
