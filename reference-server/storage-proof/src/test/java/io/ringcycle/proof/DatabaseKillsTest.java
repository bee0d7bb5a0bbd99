package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is killed while everybody works, and comes back; nobody else is started again. */
class DatabaseKillsTest {
  private static final int KILLS = Integer.getInteger("database.kills", 1);
  private static final int MEANWHILE = 8;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndWorkGoesOnByItself() {
    Postgres database = Postgres.shared();
    try (Trial trial = new Trial(folder, new Scene(600 + 100 * KILLS), 20, 100)) {
      Running one = trial.worker("one", 0);
      Running other = trial.worker("other", 10);
      one.hears("logged", MEANWHILE);
      for (int kill = 0; kill < KILLS; kill++) {
        database.kill();
        database.restart();
        trial.passUnheard();
        one.hears("logged", one.count("logged") + MEANWHILE);
        other.hears("logged", other.count("logged") + MEANWHILE);
      }
      trial.stop(one, other);

      Evidence evidence = trial.evidence();
      assertThat(Checker.violations(evidence)).isEmpty();
      System.out.printf("%d kills of PostgreSQL, %d calls%n", KILLS, evidence.dials().count());
    }
  }
}
