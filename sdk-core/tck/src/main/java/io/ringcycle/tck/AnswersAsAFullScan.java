package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.RowKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every answer of a view is that of a look at every row. */
public interface AnswersAsAFullScan extends StoreUnderTest {
  /** How many steps a history has. */
  int STEPS = 150;

  /** After every step of a random history something is asked of everything that can be asked. */
  @Test
  @Rule({"QUEUE-1", "QUEUE-2", "FACT-1"})
  default void everyAnswerIsThatOfAFullScanAfterAnyHistory() {
    for (long seed = 0; seed < histories(); seed++) {
      Mirrored storage = new Mirrored(storage());
      RandomHistory history = new RandomHistory(seed, storage);
      for (int step = 0; step < STEPS; step++) {
        history.step();
        compare(storage, history, seed * STEPS + step);
      }
    }
  }

  /** Whatever was kept, notes and labels included, is found by its key, to the letter. */
  @Test
  @Rule({"FACT-1", "FLOW-4"})
  default void everyRowIsFoundAsItWasKept() {
    for (long seed = 0; seed < histories(); seed++) {
      Mirrored storage = new Mirrored(storage());
      RandomHistory history = new RandomHistory(seed, storage);
      for (int step = 0; step < STEPS; step++) {
        history.step();
      }
      for (RowKey<?> key : storage.scan.keys()) {
        assertThat(storage.<Object>read(Samples.ACME, view -> view.find(key)))
            .as("the row of %s, after the history with seed %s", key, seed)
            .isEqualTo(storage.scan.find(key));
      }
    }
  }

  private static void compare(Mirrored storage, RandomHistory history, long seed) {
    List<Object> expected = new Questions(seed, storage.scan, history.now()).answers();
    List<Object> found =
        storage.read(Samples.ACME, view -> new Questions(seed, view, history.now()).answers());
    assertThat(found).as("the answers, asked with seed %s", seed).isEqualTo(expected);
  }
}
