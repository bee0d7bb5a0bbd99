package io.ringcycle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures with JMH, in processes of their own.
 *
 * @param logs a folder for what JMH says
 */
record Stopwatch(Plan plan, Path logs) {
  /** Everywhere the same, so that a garbage collector of several threads is no part of it. */
  static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms4g", "-Xmx4g");

  /** How long the questions of a scene take. */
  List<Timing> asking(Scene scene) {
    List<Turn<Question>> round = Asking.round(scene, plan.lengths());
    ChainedOptionsBuilder options = options(Asking.class, scene.name(), round.size());
    options.param("scene", scene.name());
    return Timing.of(scene, round, scores(options), 1);
  }

  /** How long the deeds of a scene take. */
  List<Timing> doing(Scene scene) {
    List<Turn<Deed>> round = Doing.round(scene, plan.lengths());
    ChainedOptionsBuilder options = options(Doing.class, "DOING-" + scene.name(), round.size());
    options.param("scene", scene.name());
    options.warmupBatchSize(plan.deeds()).measurementBatchSize(plan.deeds());
    return Timing.of(scene, round, scores(options), plan.deeds());
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, String name, int turns) {
    TimeValue turn = TimeValue.milliseconds(plan.turn().toMillis());
    return new OptionsBuilder()
        .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
        .param("lengths", Turn.written(plan.lengths()))
        .forks(plan.forks())
        .jvmArgs(JVM.toArray(String[]::new))
        .warmupIterations(turns * plan.warmUp())
        .warmupTime(turn)
        .measurementIterations(turns * plan.rounds())
        .measurementTime(turn)
        .shouldFailOnError(true)
        .output(log(name));
  }

  private String log(String name) {
    try {
      return Files.createDirectories(logs).resolve(name + ".log").toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** One for each iteration that counts, in order, one process after another. */
  private static List<Double> scores(ChainedOptionsBuilder options) {
    try {
      RunResult result = new Runner(options.build()).runSingle();
      return result.getBenchmarkResults().stream()
          .flatMap(process -> process.getIterationResults().stream())
          .map((IterationResult iteration) -> iteration.getPrimaryResult().getScore())
          .toList();
    } catch (RunnerException failed) {
      throw new IllegalStateException("JMH could not measure", failed);
    }
  }
}
