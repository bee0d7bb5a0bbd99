package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.page.Table;
import java.util.Collections;
import java.util.List;

/** Claims of all contenders. */
record ClaimTables(List<Figures.Heat> heats) {
  private static final double LEAST = 0.8;
  private static final double SAME_AT_LEAST = 0.95;
  private static final double SAME_AT_MOST = 1.05;

  Table table() {
    Table table =
        Table.of(
            "queues",
            "callers",
            "contender",
            "claims a second",
            "p50, p95, p99; slowest",
            "× H",
            "worst round");
    heats.forEach(heat -> heat.contenders().forEach(one -> row(table, heat, one)));
    return table;
  }

  private static void row(Table table, Figures.Heat heat, Measured one) {
    List<Double> ratios = one.ratios(heat.byHand());
    Spread ratio = Spread.of(ratios);
    String times = "× " + Written.spread(ratio, Written::ratio);
    table.row(
        heat.setting().queues().words(),
        Amounts.count(heat.setting().callers()),
        one.name(),
        Written.spread(one.perSecond(), Amounts::digits),
        Written.percentiles(one.times()),
        Written.aimed(times, !isOurs(heat, one) || ratio.median() >= LEAST),
        "× " + Written.ratio(Collections.min(ratios)));
  }

  /** What is aimed at is said of lists of the callers' own. */
  private static boolean isOurs(Figures.Heat heat, Measured one) {
    return one.name().equals("S") && heat.setting().queues() == Setting.Queues.OWN;
  }

  /** Whether the same thing twice was as quick as itself. */
  String verdict() {
    List<String> broken =
        heats.stream().filter(heat -> !isSame(twice(heat))).map(ClaimTables::said).toList();
    return broken.isEmpty()
        ? "The claim by hand was measured twice, and was as quick as itself."
        : "**This run is void:** the claim by hand was measured twice, and was not as quick as"
            + " itself: "
            + String.join("; ", broken)
            + ". Something else kept the machine busy.";
  }

  private static boolean isSame(double ratio) {
    return ratio >= SAME_AT_LEAST && ratio <= SAME_AT_MOST;
  }

  private static double twice(Figures.Heat heat) {
    return Spread.of(heat.contenders().get(2).ratios(heat.byHand())).median();
  }

  private static String said(Figures.Heat heat) {
    return "× %s with %d callers, %s"
        .formatted(
            Amounts.digits(twice(heat)), heat.setting().callers(), heat.setting().queues().words());
  }
}
