package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.page.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long a server takes to be ready, and its memory then, beside an application of one page. */
final class Starts {
  private static final double AIM = 1.5;
  private static final long MEMORY = 500_000_000;

  private final List<Double> ringcycle = new ArrayList<>();
  private final List<Double> empty = new ArrayList<>();
  private long most;

  /** They take turns, and who begins does too. */
  static Starts measured(Place place, int rounds, Samples samples)
      throws IOException, InterruptedException {
    Starts starts = new Starts();
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 0) {
        starts.ringcycle(place, round, samples);
        starts.empty(place, round, samples);
      } else {
        starts.empty(place, round, samples);
        starts.ringcycle(place, round, samples);
      }
    }
    return starts;
  }

  private void ringcycle(Place place, int round, Samples samples)
      throws IOException, InterruptedException {
    try (Node node = place.ringcycle(Place.QUICK, "ringcycle-" + round)) {
      ringcycle.add((double) node.ready());
      most = Math.max(most, node.memory().orElse(0));
      samples.add("ready, ringcycle", round, node.ready());
    }
  }

  private void empty(Place place, int round, Samples samples)
      throws IOException, InterruptedException {
    try (Node node = place.empty(Place.QUICK, "empty-" + round)) {
      empty.add((double) node.ready());
      samples.add("ready, empty", round, node.ready());
    }
  }

  Table table() {
    Spread ours = Spread.of(ringcycle);
    Spread theirs = Spread.of(empty);
    double times = ours.median() / theirs.median();
    return Table.of(
            "application", "ready after (median, quartiles)", "times the empty one", "memory")
        .row("one page", spread(theirs), "1", "")
        .row(
            "Ringcycle",
            spread(ours),
            Aim.told(Amounts.digits(times), times <= AIM),
            Aim.told(Amounts.bytes(most), most <= MEMORY));
  }

  private static String spread(Spread spread) {
    return "%s (%s, %s)"
        .formatted(
            Amounts.nanoseconds(spread.median()),
            Amounts.nanoseconds(spread.low()),
            Amounts.nanoseconds(spread.high()));
  }
}
