package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.proof.Violation.Promise;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that finds nothing proves nothing: what is wrong on purpose is found. */
class PlantedFaultsTest {
  private static final int SOME = 30;

  @TempDir Path folder;

  @Test
  void aDialThatIsSentAgainIsFound() {
    try (Trial trial = new Trial(folder, new Scene(200), 5, 0)) {
      Running worker = trial.worker("faulty", 0, "", Planted.DIALS_AGAIN);
      worker.hears("logged", SOME);
      trial.stop(worker);

      assertThat(Checker.violations(trial.evidence()))
          .extracting(Violation::promise)
          .contains(Promise.ONE_CALL_PER_INTENT);
    }
  }

  @Test
  void aChangeThatWasAcknowledgedAndNotKeptIsFound() {
    try (Trial trial = new Trial(folder, new Scene(200), 1_000, 0)) {
      Running worker = trial.worker("faulty", 0, "", Planted.FORGETS);
      worker.hears("logged", SOME);
      trial.stop(worker);

      assertThat(Checker.violations(trial.evidence()))
          .extracting(Violation::promise)
          .containsOnly(Promise.NO_CONTACT_LOST);
    }
  }

  @Test
  void aDialThatIsSentBeforeItIsKeptIsFound() {
    try (Trial trial = new Trial(folder, new Scene(200), 1_000, 0)) {
      Running worker = trial.worker("faulty", 0, "decided.CallIntended:5", Planted.DIALS_FIRST);
      assertThat(worker.ended()).isEqualTo(FailPoints.DEAD);

      assertThat(Checker.violations(trial.evidence()))
          .extracting(Violation::promise)
          .contains(Promise.INTENT_BEFORE_DIAL);
    }
  }
}
