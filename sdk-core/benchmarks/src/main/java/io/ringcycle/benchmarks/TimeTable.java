package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Times on the shortest list, and how many times as long it takes on the others. */
final class TimeTable {
  /** What is beyond this many times is in bold. */
  private static final double AIM = 3;

  private TimeTable() {}

  /** All have the same lengths. */
  static Table of(List<Timing> timings) {
    List<String> headings = new ArrayList<>(List.of("state of the list", "what"));
    headings.addAll(Amounts.members(timings.get(0).lengths()));
    Table table = Table.of(headings);
    timings.forEach(timing -> table.row(row(timing)));
    return table;
  }

  private static List<String> row(Timing timing) {
    List<String> cells = new ArrayList<>(List.of(timing.scene(), timing.what()));
    cells.add(spread(timing.shortest(), Amounts::nanoseconds));
    timing.lengths().stream().skip(1).forEach(members -> cells.add(ratio(timing.ratio(members))));
    return cells;
  }

  private static String ratio(Spread ratio) {
    String text = "× " + spread(ratio, Amounts::digits);
    return ratio.median() > AIM ? "**" + text + "**" : text;
  }

  private static String spread(Spread spread, DoubleFunction<String> written) {
    return written.apply(spread.median())
        + " ("
        + written.apply(spread.low())
        + " to "
        + written.apply(spread.high())
        + ")";
  }
}
