package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import org.HdrHistogram.Histogram;

/** What HTTP adds to a claim: one caller of each kind, taking turns. */
final class Overhead {
  /** Until both are translated as far as they will be: a server has more to translate. */
  private static final int PRACTICE = 3_000;

  private static final int TURNS = 500;
  private static final int DIGITS = 3;
  private static final double AIM = 2_000_000;
  private static final double MIDDLE = 50;

  private final Histogram http = new Histogram(DIGITS);
  private final Histogram bare = new Histogram(DIGITS);

  static Overhead measured(Place place, Samples samples) throws Exception {
    int people = 2 * (PRACTICE + TURNS);
    try (Node node = place.ringcycle(Place.LASTING, "overhead");
        Bare engine = new Bare(1, people)) {
      Api admin = Api.takenOver(node.url());
      admin.ask("PUT", "/groups/all", "{\"name\": \"All\"}").well();
      Overhead overhead = new Overhead();
      overhead.run(OverHttp.made(admin, 1, people), engine, samples);
      return overhead;
    }
  }

  private void run(Loop over, Loop engine, Samples samples) {
    over.begin();
    engine.begin();
    for (int turn = -PRACTICE; turn < TURNS; turn++) {
      one(over, http, "claim by HTTP", turn, samples);
      one(engine, bare, "claim of the engine", turn, samples);
    }
  }

  /** Turns below zero are practice. */
  private static void one(Loop loop, Histogram times, String what, int turn, Samples samples) {
    loop.turn()
        .ifPresent(
            time -> {
              samples.add(what, turn, time);
              if (turn >= 0) {
                times.recordValue(time);
              }
            });
  }

  Table table() {
    double more = http.getValueAtPercentile(MIDDLE) - bare.getValueAtPercentile(MIDDLE);
    return Table.of("a claim", "median")
        .row("of the engine in a program, H2 in memory", median(bare))
        .row("by HTTP, the same", median(http))
        .row("what HTTP adds", Aim.told(Amounts.nanoseconds(Math.max(0, more)), more <= AIM));
  }

  private static String median(Histogram times) {
    return Amounts.nanoseconds((double) times.getValueAtPercentile(MIDDLE));
  }
}
