package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that work together are killed, wherever they are, and others go on. */
class KillsTest {
  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final int WITHIN = 12;

  /** A person with a number of their own, far down a list. */
  private static final int FREE = 303;

  @TempDir Path folder;

  @Test
  void whoeverIsKilledLosesNothingAndCallsNobodyTwice() {
    SplittableRandom chance = new SplittableRandom(KILLS);
    try (Trial trial = new Trial(folder, new Scene(1_000 + 100 * KILLS), 20, 200)) {
      Running[] nodes = {trial.worker("0", 0), trial.worker("1", 10)};
      for (int kill = 0; kill < KILLS; kill++) {
        int who = chance.nextInt(nodes.length);
        nodes[who].hears("logged", 1 + chance.nextInt(WITHIN));
        nodes[who].kill();
        trial.suppress(FREE + 20 * kill);
        trial.passUnheard();
        nodes[who] = trial.worker("after-" + kill, 10 * who);
      }
      nodes[0].hears("logged", 1);
      nodes[1].hears("logged", 1);
      trial.stop(nodes);

      Evidence evidence = trial.evidence();
      assertThat(Checker.violations(evidence)).isEmpty();
      System.out.printf("%d kills, %d calls%n", KILLS, evidence.dials().count());
    }
  }
}
