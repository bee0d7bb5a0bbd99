package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.jpa.JpaStore;
import java.io.PrintStream;
import javax.sql.DataSource;

/** What one claim of Ringcycle sends to the database, and where its time goes. For developers. */
final class Profile {
  private final Watched watched;
  private final Phases phases;
  private final Ours ours;
  private final int warmUp;
  private final int claims;

  Profile(DataSource source, int warmUp, int claims) {
    this.warmUp = warmUp;
    this.claims = claims;
    watched = new Watched(source);
    phases = new Phases(JpaStore.on(watched.source()).storage());
    ours = new Ours(phases);
  }

  /** Claims with one caller and prints what that took. */
  void print(PrintStream out) {
    Setting alone = new Setting(Setting.Queues.OWN, 1);
    Claimant caller = ours.claimants(alone, warmUp + claims).get(0);
    for (int claim = 0; claim < warmUp; claim++) {
      caller.claim();
      caller.settle();
    }
    Tally tally = new Tally(watched, phases);
    for (int claim = 0; claim < claims; claim++) {
      tally.during(caller::claim);
      caller.settle();
    }
    tally.lines().forEach(out::println);
    ours.close();
  }
}
