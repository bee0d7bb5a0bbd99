package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of ten callers each, on PostgreSQL, by a provider that rings as often as asked. */
class ManyAttemptsTest {
  private static final int ATTEMPTS = Integer.getInteger("attempts", 1_000);

  @TempDir Path folder;

  @Test
  void everybodyIsCalledOnceAndNoContactIsLost() {
    Scene scene = new Scene(ATTEMPTS);
    try (Trial trial = new Trial(folder, scene, 1_000_000, 0)) {
      Running one = trial.worker("one", 0);
      Running other = trial.worker("other", 10);
      long began = System.nanoTime();
      one.hears("done", 1);
      other.hears("done", 1);
      double seconds = (System.nanoTime() - began) / 1e9;
      assertThat(trial.allIsTakenIn()).isTrue();
      Evidence evidence = trial.evidence();

      assertThat(Checker.violations(evidence)).isEmpty();
      assertThat(evidence.dials().map(dial -> dial.word(3)).collect(Collectors.toSet()))
          .isEqualTo(scene.callable());
      System.out.printf(
          "%d attempts by two nodes of ten callers, %.0f a second%n",
          evidence.dials().count(), evidence.dials().count() / seconds);
    }
  }
}
