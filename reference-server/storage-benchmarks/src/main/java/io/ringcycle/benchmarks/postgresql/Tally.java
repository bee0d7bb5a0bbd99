package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what claims took, and nothing of what lies between them. */
final class Tally {
  private static final int LONGEST = 400;

  private final Watched watched;
  private final Phases phases;
  private final Map<String, Sum> orders = new HashMap<>();
  private final Map<String, Long> steps = new TreeMap<>();
  private int claims;
  private long nanoseconds;
  private long decisions;

  Tally(Watched watched, Phases phases) {
    this.watched = watched;
    this.phases = phases;
  }

  /** How often, and how long in all. */
  private record Sum(long times, long nanoseconds) {
    Sum plus(Sum other) {
      return new Sum(times + other.times, nanoseconds + other.nanoseconds);
    }
  }

  void during(Runnable claim) {
    watched.forget();
    phases.forget();
    nanoseconds += Alternation.time(claim);
    claims++;
    decisions += phases.decisions();
    phases.nanoseconds().forEach((step, time) -> steps.merge(step, time, Long::sum));
    watched.lines().forEach((text, line) -> add(text, new Sum(line.times(), line.nanoseconds())));
  }

  private void add(String text, Sum sum) {
    orders.merge(text, sum, Sum::plus);
  }

  /** For one claim: the time, its steps, and each order, those that took the longest first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("a claim of one caller, watched: " + each(nanoseconds));
    lines.add("decided " + Amounts.digits((double) decisions / claims) + " times");
    steps.forEach((step, time) -> lines.add("  " + each(time) + "  " + step));
    Sum all = orders.values().stream().reduce(new Sum(0, 0), Sum::plus);
    lines.add(often(all) + " orders to the database, " + each(all.nanoseconds()));
    orders.entrySet().stream()
        .sorted(Comparator.comparing(order -> -order.getValue().nanoseconds()))
        .forEach(order -> lines.add("  " + line(order.getKey(), order.getValue())));
    return lines;
  }

  private String line(String text, Sum sum) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
    return often(sum) + " x, " + each(sum.nanoseconds()) + ": " + cut;
  }

  private String often(Sum sum) {
    return Amounts.digits((double) sum.times() / claims);
  }

  private String each(long time) {
    return Amounts.nanoseconds((double) time / claims);
  }
}
