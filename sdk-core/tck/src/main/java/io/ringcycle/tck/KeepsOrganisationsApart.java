package io.ringcycle.tck;

import io.ringcycle.spi.storage.Storage;
import org.junit.jupiter.api.Test;

/** Two organisations in one store, whose people, lists and ids have the same names. */
public interface KeepsOrganisationsApart extends StoreUnderTest {
  /** How many steps a history has. */
  int TURNS = 80;

  /** Each is told what a full scan of its own rows says, whatever happens beside it. */
  @Test
  @Rule({"ROLE-1", "QUEUE-1", "QUEUE-2", "FACT-1"})
  default void everyAnswerIsOfTheOrganisationThatAsks() {
    for (long seed = 0; seed < histories(); seed++) {
      Storage storage = storage();
      Compared ours = new Compared(seed, storage, Samples.ACME);
      Compared theirs = new Compared(seed + histories(), storage, Samples.OTHER);
      for (int turn = 0; turn < TURNS; turn++) {
        ours.step();
        theirs.step();
        ours.answersAlike();
        theirs.answersAlike();
      }
      ours.findsAlike();
      theirs.findsAlike();
    }
  }
}
