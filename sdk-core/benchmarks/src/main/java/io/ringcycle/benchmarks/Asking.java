package io.ringcycle.benchmarks;

import io.ringcycle.CallingSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** Questions that change nothing, asked for a while each, of one scene on lists of all lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Asking {
  /** The scene. */
  @Param("FRESH")
  public Scene scene = Scene.FRESH;

  /** How many are on each list. */
  @Param("1000")
  public String lengths = "";

  private Rota<Supplier<Object>> rota = new Rota<>(List.of());
  private Supplier<Object> asking = Optional::empty;

  /** What is asked in that scene. */
  static List<Turn<Question>> round(Scene scene, List<Integer> lengths) {
    return Turn.round(scene.questions(), lengths);
  }

  /** Builds the scene once for each length. */
  @Setup(Level.Trial)
  public void build() {
    List<Integer> each = Turn.lengths(lengths);
    Map<Integer, CallingSession> sessions = new HashMap<>();
    each.forEach(members -> sessions.put(members, scene.build(members).rehearsed()));
    rota = new Rota<>(round(scene, each).stream().map(turn -> turn(turn, sessions)).toList());
    System.gc(); // what was built has grown old before anything is measured
  }

  private static Supplier<Object> turn(Turn<Question> turn, Map<Integer, CallingSession> sessions) {
    CallingSession session = Objects.requireNonNull(sessions.get(turn.members()));
    return () -> turn.what().ask(session);
  }

  /** Says what this iteration measures. */
  @Setup(Level.Iteration)
  public void take(IterationParams iteration) {
    asking = rota.next(iteration.getType());
  }

  /** Asks once. */
  @Benchmark
  public Object ask() {
    return asking.get();
  }
}
