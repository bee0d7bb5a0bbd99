package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Claims by HTTP, as the page shows them. */
final class CallersTable {
  private static final double MILLISECONDS = 1_000_000;
  private static final double LONGEST = 100 * MILLISECONDS;
  private static final double TIMES = 2;
  private static final double TAIL = 99;

  private CallersTable() {}

  static Table of(List<Callers.Result> results) {
    Table table =
        Table.of(
            "callers",
            "claims",
            "p50",
            "p95",
            "p99",
            "most",
            "not timed",
            "late at most",
            "a nap, p99",
            "a commit, p99",
            "stolen",
            "failed",
            "memory");
    double first = results.get(0).times().getValueAtPercentile(TAIL);
    results.forEach(result -> row(table, result, first));
    return table;
  }

  private static void row(Table table, Callers.Result result, double first) {
    Histogram times = result.times();
    double tail = times.getValueAtPercentile(TAIL);
    boolean reached = tail <= LONGEST && tail <= TIMES * first;
    table.row(
        Amounts.count(result.callers()),
        Amounts.count(times.getTotalCount()),
        at(times, 50),
        at(times, 95),
        Aim.told(Amounts.nanoseconds(tail), reached),
        Amounts.nanoseconds((double) times.getMaxValue()),
        Amounts.count(result.untimed()),
        Amounts.nanoseconds((double) result.latest()),
        Amounts.nanoseconds(result.around().nap()),
        Amounts.nanoseconds(result.around().commit()),
        result.around().stolen(),
        Aim.told(Amounts.count(result.failures().size()), result.failures().isEmpty()),
        Amounts.bytes(result.memory()));
  }

  private static String at(Histogram times, double share) {
    return Amounts.nanoseconds((double) times.getValueAtPercentile(share));
  }
}
