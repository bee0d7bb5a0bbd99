package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How soon pages hear of what happens, as the page shows it. */
final class StreamsTable {
  private static final double LONGEST = 1_000_000_000;
  private static final double TAIL = 99;

  private StreamsTable() {}

  static Table of(List<Streams.Result> results) {
    Table table =
        Table.of("streams", "events", "p50", "p95", "p99", "most", "missed", "ended", "memory");
    results.forEach(result -> row(table, result));
    return table;
  }

  private static void row(Table table, Streams.Result result) {
    Histogram times = result.times();
    double tail = times.getValueAtPercentile(TAIL);
    table.row(
        Amounts.count(result.streams()),
        Amounts.count(result.events()),
        at(times, 50),
        at(times, 95),
        Aim.told(Amounts.nanoseconds(tail), tail <= LONGEST),
        Amounts.nanoseconds((double) times.getMaxValue()),
        Aim.told(Amounts.count(result.missed()), result.missed() == 0),
        Aim.told(Amounts.count(result.over()), result.over() == 0),
        Amounts.bytes(result.memory()));
  }

  private static String at(Histogram times, double share) {
    return Amounts.nanoseconds((double) times.getValueAtPercentile(share));
  }
}
