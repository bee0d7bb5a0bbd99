package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Machine;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One run of everything.
 *
 * @param commit which sources were measured
 * @param logs a folder for what JMH says
 * @param out where it is told how far the run has come
 */
record Run(Plan plan, String commit, Path logs, PrintStream out) {

  Figures figures() {
    double load = Machine.load();
    Instant from = Instant.now();
    Stopwatch stopwatch = new Stopwatch(plan, logs);
    List<Timing> asking = new ArrayList<>();
    for (Scene scene : Scene.values()) {
      asking.addAll(told(scene.words(), () -> stopwatch.asking(scene)));
    }
    List<Timing> doing = told("sessions, cycles, calls", () -> doing(stopwatch));
    List<Reads> reads = told("rows read", this::reads);
    List<Beginning> beginnings =
        told("what is written", () -> plan.lengths().stream().map(Beginning::onAListOf).toList());
    List<RosterChange> changes =
        told("changes of the list", () -> RosterChange.onAListOf(plan.changed()));
    List<Kept> kept = told("memory", this::kept);
    Manifest manifest = Manifest.of(plan, commit, load, from, Instant.now());
    return new Figures(manifest, asking, doing, reads, beginnings, changes, kept);
  }

  private static List<Timing> doing(Stopwatch stopwatch) {
    return Stream.of(Scene.values())
        .filter(scene -> !scene.deeds().isEmpty())
        .flatMap(scene -> stopwatch.doing(scene).stream())
        .toList();
  }

  /** These are the same on every machine; on the longest list it would only take long. */
  private List<Reads> reads() {
    List<Integer> lengths =
        plan.lengths().stream().filter(members -> members <= plan.changed()).toList();
    return Stream.of(Scene.values()).flatMap(scene -> Reads.of(scene, lengths).stream()).toList();
  }

  private List<Kept> kept() {
    return Stream.of(Folk.values()).map(folk -> Kept.of(folk, plan.longest())).toList();
  }

  private <T> T told(String what, Supplier<T> work) {
    Instant from = Instant.now();
    out.print(what + " ... ");
    out.flush();
    T result = work.get();
    out.println(Duration.between(from, Instant.now()).toSeconds() + " s");
    return result;
  }
}
