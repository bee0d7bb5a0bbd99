package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.spi.storage.Change;

/** What sets a list that is called directly apart from a session, of which a caller has one. */
final class Direct {
  private final World world;
  private final Ledger ledger;

  Direct(World world, Ledger ledger) {
    this.world = world;
    this.ledger = ledger;
  }

  /** Before the ledger takes it. */
  void take(Recorded recorded, Change<?> change) {
    if (recorded.fact() instanceof SessionFact.SessionCreated created) {
      created(created);
    } else if (recorded.fact() instanceof SessionFact.CycleStarted started) {
      started(started, change);
    } else if (recorded.fact() instanceof CallFact.CallerRung ring) {
      rung(ledger.sessions.of(ring.session()), ring);
    } else if (recorded.fact() instanceof SessionFact fact && isOfQueue(fact)) {
      if (ledger.sessions.of(fact.session()).direct) {
        world.violated("DIRECT-1", "a list that is called directly has no queue: " + fact);
      }
    }
  }

  private void created(SessionFact.SessionCreated created) {
    boolean another =
        ledger.sessions.values().stream()
            .anyMatch(one -> !one.direct && one.isOf(created.owner(), created.list()));
    if (created.kind() == SessionKind.PERSONAL && another) {
      world.violated("SESS-7", "a second session of one caller on one list: " + created);
    }
  }

  /** A start begins at the head of the list, and nothing else begins anew. */
  private void started(SessionFact.CycleStarted started, Change<?> change) {
    boolean rings =
        change.facts().stream().anyMatch(one -> one.fact() instanceof CallFact.CallerRung);
    if (ledger.sessions.of(started.session()).direct != rings) {
      world.violated("DIRECT-1", "not what begins a cycle: " + started);
    }
  }

  private void rung(Sitting sitting, CallFact.CallerRung ring) {
    if (sitting.direct && sitting.cursor > 0) {
      world.violated("DIRECT-1", "a place was kept where a list is called directly: " + ring);
    }
  }

  private static boolean isOfQueue(SessionFact fact) {
    return fact instanceof SessionFact.Skipped
        || fact instanceof SessionFact.SkipRemoved
        || fact instanceof SessionFact.Restored
        || fact instanceof SessionFact.Prioritised;
  }
}
