package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.jpa.JpaStorages;
import java.io.PrintStream;
import javax.sql.DataSource;

/** What one claim of Ringcycle sends to the database, and where its time goes. For developers. */
final class Profile {
  private static final int WARM_UP = 300;
  private static final int CLAIMS = 200;

  private final Watched watched;
  private final Phases phases;
  private final Claimant caller;

  Profile(DataSource source) {
    watched = new Watched(source);
    phases = new Phases(JpaStorages.on(watched.source()));
    Setting alone = new Setting(Setting.Queues.OWN, 1);
    caller = new Ours(phases).claimants(alone, WARM_UP + CLAIMS).get(0);
  }

  /** Claims with one caller and prints what that took. */
  void print(PrintStream out) {
    for (int claim = 0; claim < WARM_UP; claim++) {
      caller.claim();
      caller.settle();
    }
    Tally tally = new Tally(watched, phases);
    for (int claim = 0; claim < CLAIMS; claim++) {
      tally.during(caller::claim);
      caller.settle();
    }
    tally.lines().forEach(out::println);
  }
}
