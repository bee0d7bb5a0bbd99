package io.ringcycle.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.IterationParams;

/** Deeds that are kept, a fixed number of each in an iteration, on lists of all lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Doing {
  /** The scene. */
  @Param("FRESH")
  public Scene scene = Scene.FRESH;

  /** How many are on each list. */
  @Param("1000")
  public String lengths = "";

  private Rota<Runnable> rota = new Rota<>(List.of());
  private Runnable deed = () -> {};

  /** What is done in that scene. */
  static List<Turn<Deed>> round(Scene scene, List<Integer> lengths) {
    return Turn.round(scene.deeds(), lengths);
  }

  /** Builds the list once for each length. */
  @Setup(Level.Trial)
  public void build() {
    List<Integer> each = Turn.lengths(lengths);
    Map<Integer, Worker> workers = new HashMap<>();
    each.forEach(members -> workers.put(members, new Worker(scene.build(members))));
    rota = new Rota<>(round(scene, each).stream().map(turn -> turn(turn, workers)).toList());
    System.gc(); // what was built has grown old before anything is measured
  }

  private static Runnable turn(Turn<Deed> turn, Map<Integer, Worker> workers) {
    Worker worker = Objects.requireNonNull(workers.get(turn.members()));
    return () -> turn.what().by(worker);
  }

  /** Says what this iteration measures. */
  @Setup(Level.Iteration)
  public void take(IterationParams iteration) {
    deed = rota.next(iteration.getType());
  }

  /** Does it once. */
  @Benchmark
  public void act() {
    deed.run();
  }
}
