package io.ringcycle.tck;

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
      Compared history = new Compared(seed, storage(), Samples.ACME);
      for (int step = 0; step < STEPS; step++) {
        history.step();
        history.answersAlike();
      }
    }
  }

  /**
   * Whatever was kept is found by its key: words to the letter, instants to the microsecond,
   * details in their order.
   */
  @Test
  @Rule({"FACT-1", "FLOW-4"})
  default void everyRowIsFoundAsItWasKept() {
    for (long seed = 0; seed < histories(); seed++) {
      Compared history = new Compared(seed, storage(), Samples.ACME);
      for (int step = 0; step < STEPS; step++) {
        history.step();
      }
      history.findsAlike();
    }
  }
}
