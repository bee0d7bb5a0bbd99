package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.engine.RandomHistory;
import io.ringcycle.model.OrganisationId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryAgainstFullScanTest {
  private static final OrganisationId ACME = new OrganisationId("acme");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyAnswerIsThatOfAFullScanAfterAnyHistory(long ten) {
    for (long seed = ten * 10; seed < ten * 10 + 10; seed++) {
      Mirrored storage = new Mirrored();
      RandomHistory history = new RandomHistory(seed, storage);
      for (int step = 0; step < 150; step++) {
        history.step();
        compare(storage, history, seed * 1_000 + step);
      }
    }
  }

  private static void compare(Mirrored storage, RandomHistory history, long seed) {
    List<Object> expected = new Questions(seed, storage.scan, history.now()).answers();
    List<Object> found =
        storage.read(ACME, view -> new Questions(seed, view, history.now()).answers());
    assertThat(found).isEqualTo(expected);
  }
}
