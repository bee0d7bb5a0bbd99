package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories in which the engine once failed, as simple as they could be made. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatOnceFailedHoldsForEver(Path file) throws IOException {
    Quiet.please();
    Outcome outcome = Simulation.on(MemoryStorage::new).play(draws(file));
    assertThat(outcome.violations()).as(String.join("\n", outcome.story())).isEmpty();
  }

  private static List<Integer> draws(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("[, ]+")))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
