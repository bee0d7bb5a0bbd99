package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Spread;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** What one contender took in one setting, round by round. */
final class Measured {
  private static final int DIGITS = 3;
  private static final double SECOND = 1e9;

  private final String name;
  private final Histogram times = new Histogram(DIGITS);
  private final List<Double> perSecond = new ArrayList<>();

  Measured(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** One round: claims a second while all claimed. */
  void round(List<Volley.Times> volleys) {
    long all = volleys.stream().mapToLong(Volley.Times::all).sum();
    long claims = volleys.stream().mapToLong(one -> one.each().size()).sum();
    perSecond.add(claims * SECOND / all);
    volleys.forEach(one -> one.each().forEach(times::recordValue));
  }

  /** How many claims a second, over the rounds. */
  Spread perSecond() {
    return Spread.of(perSecond);
  }

  /** How many times as many as another one, compared within each round. */
  List<Double> ratios(Measured other) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < perSecond.size(); round++) {
      ratios.add(perSecond.get(round) / other.perSecond.get(round));
    }
    return ratios;
  }

  /** Of single claims, in nanoseconds. */
  Histogram times() {
    return times;
  }
}
