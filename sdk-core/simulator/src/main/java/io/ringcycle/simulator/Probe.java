package io.ringcycle.simulator;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.Hold;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Tally;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the engine what a leader would see, and holds it against the rules over everybody. */
final class Probe {
  private static final int EVERYBODY = 1_000;

  private final World world;
  private final SharedStore store;
  private final Ledger ledger;
  private final Desk eve;

  Probe(World world, SharedStore store, Ledger ledger, Desk eve) {
    this.world = world;
    this.store = store;
    this.ledger = ledger;
    this.eve = eve;
  }

  void look(SessionId id) {
    Sitting sitting = ledger.sessions.of(id);
    if (!ledger.lists.of(sitting.list).deleted) {
      Scan scan = Scan.of(store.truth(), id, world.agenda.now());
      CallingSession session = eve.session(id);
      queue(session, scan);
      SessionView view = session.view();
      counts(view, scan);
      figures(view.total(), sitting);
      everybody(id, scan);
      completion(view, scan);
    }
  }

  private void queue(CallingSession session, Scan scan) {
    List<SupporterId> queue = session.queue(EVERYBODY).stream().map(SupporterView::id).toList();
    if (!queue.equals(scan.queue())) {
      world.violated(
          "QUEUE-1",
          "the queue of " + session.id() + " is " + queue + ", the rule says " + scan.queue());
    }
  }

  private void counts(SessionView view, Scan scan) {
    Map<Status, Integer> counts = new HashMap<>(view.counts());
    counts.values().removeIf(count -> count == 0);
    if (!counts.equals(scan.counts())) {
      world.violated("STAT-1", "counted " + counts + ", the rule says " + scan.counts());
    }
  }

  private void figures(Tally total, Sitting sitting) {
    boolean right =
        total.calls() == sitting.calls
            && total.contacts() == sitting.contacts
            && total.notContacted() == sitting.missed
            && total.skips() == sitting.skipped;
    if (!right) {
      world.violated("USE-1", "the figures are not those of the facts: " + total);
    }
  }

  /** The plain ledger knows all rules but that of the flow which passed somebody over. */
  private void everybody(SessionId session, Scan scan) {
    MayBeDialled ledgers = new MayBeDialled(ledger, session, scan.now());
    for (Map.Entry<SupporterId, Explanation> one : scan.explained().entrySet()) {
      Optional<String> rule = ledgers.forbiddenBy(one.getKey());
      boolean available = one.getValue().available();
      if (available && rule.isPresent()) {
        world.violated(rule.get(), one.getKey() + " is available against the rule");
      }
      if (!available && rule.isEmpty() && !passedOver(one.getValue())) {
        world.violated("QUEUE-2", one.getKey() + " is kept out by no rule: " + one.getValue());
      }
    }
  }

  private static boolean passedOver(Explanation why) {
    return why.holds().stream().anyMatch(Hold.PassedOver.class::isInstance);
  }

  private void completion(SessionView view, Scan scan) {
    if (view.cycleComplete() && !scan.queue().isEmpty()) {
      world.violated("CYCLE-1", "complete, and yet somebody is available: " + scan.queue());
    }
  }
}
