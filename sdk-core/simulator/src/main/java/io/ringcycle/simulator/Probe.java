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
import java.util.Collection;
import java.util.EnumMap;
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
      List<SupporterId> queue = scan.queue();
      Map<SupporterId, Explanation> explained = scan.explained();
      queue(session, queue);
      SessionView view = session.view();
      counts(view, explained.values());
      figures(view.total(), sitting);
      everybody(new MayBeDialled(ledger, id, scan.now()), explained);
      completion(view, queue);
    }
  }

  private void queue(CallingSession session, List<SupporterId> ruled) {
    List<SupporterId> queue = session.queue(EVERYBODY).stream().map(SupporterView::id).toList();
    if (!queue.equals(ruled)) {
      world.violated(
          "QUEUE-1", "the queue of " + session.id() + " is " + queue + ", the rule says " + ruled);
    }
  }

  private void counts(SessionView view, Collection<Explanation> everybody) {
    Map<Status, Integer> ruled = new EnumMap<>(Status.class);
    everybody.forEach(why -> ruled.merge(why.status(), 1, Integer::sum));
    Map<Status, Integer> counts = new HashMap<>(view.counts());
    counts.values().removeIf(count -> count == 0);
    if (!counts.equals(ruled)) {
      world.violated("STAT-1", "counted " + counts + ", the rule says " + ruled);
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
  private void everybody(MayBeDialled ledgers, Map<SupporterId, Explanation> explained) {
    for (Map.Entry<SupporterId, Explanation> one : explained.entrySet()) {
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

  private void completion(SessionView view, List<SupporterId> queue) {
    if (view.cycleComplete() && !queue.isEmpty()) {
      world.violated("CYCLE-1", "complete, and yet somebody is available: " + queue);
    }
  }
}
