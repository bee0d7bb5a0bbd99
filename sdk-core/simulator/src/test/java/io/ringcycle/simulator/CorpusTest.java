package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Histories in which the engine once failed, or fails if it is made wrong, as simple as they could
 * be made. Each names the rule that it violates on an engine with a fault that is planted, so that
 * none of them can come to mean nothing when the simulator changes.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream();
    }
  }

  @BeforeAll
  static void quiet() {
    Quiet.please();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatOnceFailedHoldsForEver(Path file) throws IOException {
    Outcome outcome = Simulation.on(MemoryStorage::new).play(Draws.of(Files.readAllLines(file)));
    assertThat(outcome.violations()).as(String.join("\n", outcome.story())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatHoldsStillFailsOnAnEngineWithTheFault(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Planted fault = Planted.named(told(lines, "# fault: "));
    Outcome outcome = new Simulation(fault.plan()).play(Draws.of(lines));
    assertThat(outcome.violations())
        .as("on an engine with the fault: %s", fault)
        .first()
        .extracting(Violation::rule)
        .isEqualTo(told(lines, "# rule: "));
  }

  private static String told(List<String> lines, String what) {
    return lines.stream()
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()))
        .findFirst()
        .orElseThrow();
  }
}
