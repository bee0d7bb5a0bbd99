package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.page.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long a server takes to be ready, and its memory then, beside applications of others. */
final class Starts {
  private static final double AIM = 1.5;
  private static final long MEMORY = 500_000_000;

  private final Map<Started, List<Double>> times = new EnumMap<>(Started.class);
  private long most;

  /** What is started. */
  enum Started {
    /** The bar. */
    ONE_PAGE("one page"),
    /** What the container needs for whatever is more than a page. */
    LEAST("one bean, one resource, one table"),
    /** Ours. */
    RINGCYCLE("Ringcycle");

    private final String shown;

    Started(String shown) {
      this.shown = shown;
    }

    private Node at(Place place, String name) throws IOException, InterruptedException {
      return switch (this) {
        case ONE_PAGE -> place.empty(Place.QUICK, name);
        case LEAST -> place.least(Place.QUICK, name);
        case RINGCYCLE -> place.ringcycle(Place.QUICK, name);
      };
    }
  }

  /** They take turns, and who begins does too. */
  static Starts measured(Place place, int rounds, Samples samples)
      throws IOException, InterruptedException {
    Starts starts = new Starts();
    Started[] all = Started.values();
    for (int turn = 0; turn < rounds * all.length; turn++) {
      int round = turn / all.length;
      starts.one(place, all[(turn + round) % all.length], round, samples);
    }
    return starts;
  }

  private void one(Place place, Started what, int round, Samples samples)
      throws IOException, InterruptedException {
    try (Node node = what.at(place, what + "-" + round)) {
      add(what, node.ready());
      samples.add("ready, " + what.shown, round, node.ready());
      if (what == Started.RINGCYCLE) {
        most = Math.max(most, node.memory().orElse(0));
      }
    }
  }

  /** One of them took so long, in nanoseconds. */
  Starts add(Started what, long time) {
    times.computeIfAbsent(what, any -> new ArrayList<>()).add((double) time);
    return this;
  }

  Table table() {
    Table table =
        Table.of("application", "ready after (median, quartiles)", "times one page", "memory");
    times.keySet().forEach(what -> row(table, what));
    return table;
  }

  private void row(Table table, Started what) {
    Spread spread = of(what);
    double ratio = spread.median() / of(Started.ONE_PAGE).median();
    boolean ours = what == Started.RINGCYCLE;
    table.row(
        what.shown,
        shown(spread),
        Aim.told(Amounts.digits(ratio), !ours || ratio <= AIM),
        ours ? Aim.told(Amounts.bytes(most), most <= MEMORY) : "");
  }

  private Spread of(Started what) {
    return Spread.of(times.getOrDefault(what, List.of()));
  }

  private static String shown(Spread spread) {
    return "%s (%s, %s)"
        .formatted(
            Amounts.nanoseconds(spread.median()),
            Amounts.nanoseconds(spread.low()),
            Amounts.nanoseconds(spread.high()));
  }
}
