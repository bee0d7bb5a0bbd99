package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.jpa.JpaStorages;
import java.io.PrintStream;
import java.util.Locale;
import javax.sql.DataSource;

/** What one claim of Ringcycle sends to the database, and where its time goes. For developers. */
final class Profile {
  private static final int WARM_UP = 300;
  private static final int CLAIMS = 200;
  private static final int LONGEST = 400;

  private final Watched watched;
  private final Phases phases;
  private final Claimant caller;

  Profile(DataSource source) {
    watched = new Watched(source);
    phases = new Phases(JpaStorages.on(watched.source()));
    caller =
        new Ours(phases, WARM_UP + CLAIMS).claimants(new Setting(Setting.Queues.OWN, 1)).get(0);
  }

  /** Claims with one caller and prints what that took. */
  void print(PrintStream out) {
    for (int claim = 0; claim < WARM_UP; claim++) {
      caller.claim();
      caller.settle();
    }
    Tally tally = new Tally(watched, phases);
    for (int claim = 0; claim < CLAIMS; claim++) {
      tally.during(caller::claim);
      caller.settle();
    }
    tally.print(out);
  }

  /** Sums up what claims took, and nothing of what lies between them. */
  private static final class Tally {
    private final Watched watched;
    private final Phases phases;
    private final java.util.Map<String, long[]> lines = new java.util.TreeMap<>();
    private final java.util.Map<String, Long> steps = new java.util.TreeMap<>();
    private long nanoseconds;
    private long decisions;

    Tally(Watched watched, Phases phases) {
      this.watched = watched;
      this.phases = phases;
    }

    void during(Runnable claim) {
      watched.forget();
      phases.forget();
      phases.begin();
      long from = System.nanoTime();
      claim.run();
      nanoseconds += System.nanoTime() - from;
      decisions += phases.decisions();
      phases.nanoseconds().forEach((step, time) -> steps.merge(step, time, Long::sum));
      watched.lines().forEach(line -> add(line.getKey(), line.getValue()));
    }

    private void add(String text, Watched.Line line) {
      long[] sum = lines.computeIfAbsent(text, any -> new long[2]);
      sum[0] += line.times();
      sum[1] += line.nanoseconds();
    }

    void print(PrintStream out) {
      out.println("one caller, " + CLAIMS + " claims, watched: " + each(nanoseconds) + " a claim");
      out.println("decided " + (double) decisions / CLAIMS + " times a claim");
      steps.forEach((step, time) -> out.println("  " + each(time) + "  " + step));
      long sent = lines.values().stream().mapToLong(sum -> sum[0]).sum();
      long took = lines.values().stream().mapToLong(sum -> sum[1]).sum();
      out.printf(
          Locale.ROOT,
          "%.2f orders to the database a claim, %s%n",
          (double) sent / CLAIMS,
          each(took));
      lines.entrySet().stream()
          .sorted((one, other) -> Long.compare(other.getValue()[1], one.getValue()[1]))
          .forEach(line -> out.println(line(line.getKey(), line.getValue())));
    }

    private static String line(String text, long[] sum) {
      String short_ = text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
      return String.format(
          Locale.ROOT, "  %.2f x, %s: %s", (double) sum[0] / CLAIMS, each(sum[1]), short_);
    }

    private static String each(long time) {
      return Amounts.nanoseconds((double) time / CLAIMS);
    }
  }
}
