package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the store under test is held against must not be wrong in the same way. */
class TruthTest {
  private static final Path SIMULATOR = Path.of("src/main/java/io/ringcycle/simulator");

  @Test
  void theTruthSharesNoCodeWithTheStoreUnderTest() throws IOException {
    try (Stream<Path> files = Files.list(SIMULATOR)) {
      List<Path> sources = files.toList();
      assertThat(sources).hasSizeGreaterThan(30);
      assertThat(sources)
          .allSatisfy(file -> assertThat(file).content().doesNotContain("io.ringcycle.memory"));
    }
  }
}
