package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.page.Table;
import io.ringcycle.benchmarks.postgresql.Meter.Reading;
import java.util.List;
import java.util.function.ToLongFunction;

/** How claims and dashboards grow. */
final class GrowthTable {
  private static final double MOST = 1.3;

  private GrowthTable() {}

  static Table of(List<Growth> all) {
    Table table =
        Table.of(
            "state of the list",
            "what",
            "short list: p50, p95, p99; slowest",
            "× on the long list",
            "statements",
            "pages looked at",
            "rows and entries looked at",
            "rows written");
    for (Growth growth : all) {
      row(table, growth.state(), "claim", growth.claim());
      row(table, growth.state(), "dashboard", growth.dashboard());
    }
    return table;
  }

  private static void row(Table table, State state, String what, Growth.Part part) {
    table.row(
        state.words(),
        what,
        part.times()
            .map(times -> Written.percentiles(Alternation.histogram(times.shorter())))
            .orElse("not measured"),
        part.times().map(times -> ratio(times.ratio())).orElse("**broken off after a minute**"),
        counted(part, Reading::statements),
        counted(part, Reading::buffers),
        counted(part, Reading::looked),
        counted(part, Reading::written));
  }

  private static String ratio(Spread ratio) {
    String text = "× " + Written.spread(ratio, Amounts::digits);
    return Written.aimed(text, ratio.median() <= MOST);
  }

  private static String counted(Growth.Part part, ToLongFunction<Reading> what) {
    long shorter = what.applyAsLong(part.shorter());
    return part.longer()
        .map(longer -> Written.both(shorter, what.applyAsLong(longer)))
        .orElseGet(() -> Amounts.count(shorter) + " → ?");
  }
}
