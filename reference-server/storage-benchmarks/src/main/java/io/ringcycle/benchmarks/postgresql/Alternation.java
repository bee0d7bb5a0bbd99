package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Spread;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * The same thing done on a short list and on a long one by turns.
 *
 * @param shorter nanoseconds
 * @param longer nanoseconds, in the same order
 */
record Alternation(List<Long> shorter, List<Long> longer) {
  private static final int DIGITS = 3;

  /** Keeps copies. */
  Alternation {
    shorter = List.copyOf(shorter);
    longer = List.copyOf(longer);
  }

  /** Does something once, and says how long what counts of it took, in nanoseconds. */
  @FunctionalInterface
  interface Timed {
    long nanoseconds();
  }

  /** How long some work takes. */
  static long time(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return System.nanoTime() - from;
  }

  /**
   * Warms up, and goes on until it was done often enough, or for long enough and at least five
   * times.
   */
  static Alternation of(Patience patience, Timed shorter, Timed longer) {
    for (int time = 0; time < patience.warmUp(); time++) {
      shorter.nanoseconds();
      longer.nanoseconds();
    }
    List<Long> one = new ArrayList<>();
    List<Long> other = new ArrayList<>();
    long from = System.nanoTime();
    while (patience.goesOn(one.size(), System.nanoTime() - from)) {
      boolean even = one.size() % 2 == 0;
      if (even) {
        one.add(shorter.nanoseconds());
      }
      other.add(longer.nanoseconds());
      if (!even) {
        one.add(shorter.nanoseconds());
      }
    }
    return new Alternation(one, other);
  }

  /**
   * When it is enough.
   *
   * @param warmUp how often it is done first without being counted
   * @param times at most
   * @param seconds after which no more is begun
   */
  record Patience(int warmUp, int times, int seconds) {
    private static final int LEAST = 5;
    private static final long SECOND = 1_000_000_000;

    Patience withoutWarmUp() {
      return new Patience(0, times, seconds);
    }

    /** Whether something that takes so long can be done a few times. */
    boolean suits(long nanoseconds) {
      return nanoseconds * LEAST < seconds * SECOND;
    }

    boolean goesOn(int done, long nanoseconds) {
      return done < Math.min(LEAST, times) || (done < times && nanoseconds < seconds * SECOND);
    }
  }

  /** How many times as long it took on the long list, each time. */
  private List<Double> ratios() {
    List<Double> ratios = new ArrayList<>();
    for (int time = 0; time < shorter.size(); time++) {
      ratios.add((double) longer.get(time) / shorter.get(time));
    }
    return ratios;
  }

  /** The same over all times. */
  Spread ratio() {
    return Spread.of(ratios());
  }

  static Histogram histogram(List<Long> times) {
    Histogram histogram = new Histogram(DIGITS);
    times.forEach(histogram::recordValue);
    return histogram;
  }
}
