package io.ringcycle.simulator;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Tally;
import io.ringcycle.view.CycleView;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks the engine what a leader would see, and holds it against the rules over everybody. */
final class Probe {
  private static final int EVERYBODY = 1_000;

  private final World world;
  private final SharedStore store;
  private final Ledger ledger;
  private final Figures figures;
  private final Desk eve;

  Probe(World world, SharedStore store, Judge judge, Desk eve) {
    this.world = world;
    this.store = store;
    this.ledger = judge.ledger();
    this.figures = judge.figures();
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
      figures(view, sitting.cycle, session.cycles().journey());
      everybody(sitting, new MayBeDialled(ledger, id, scan.now()), explained);
      completion(view, sitting, queue);
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

  private void figures(SessionView view, int cycles, List<CycleView> journey) {
    Tally total = Tally.ZERO;
    for (int number = 1; number <= cycles; number++) {
      Tally ruled = figures.of(view.id(), number);
      same(ruled, journey.get(number - 1).tally(), "cycle " + number);
      total = total.plus(ruled);
    }
    same(figures.of(view.id(), cycles), view.thisCycle(), "this cycle");
    same(total, view.total(), "all cycles");
  }

  private void same(Tally ruled, Tally shown, String of) {
    if (!ruled.equals(shown)) {
      world.violated("USE-1", of + " shows " + shown + ", the facts come to " + ruled);
    }
  }

  /** Whatever is summed over sessions is the sum of theirs. */
  void sums() {
    Tally organisation = Tally.ZERO;
    for (CallListId list : Scenery.LISTS) {
      organisation = organisation.plus(eve.usage().ofList(list));
    }
    same(ruled(any -> true), organisation, "all lists");
    same(ruled(any -> true), eve.usage().ofOrganisation(), "the organisation");
    same(ruled(any -> true), eve.usage().ofGroup(Scenery.GROUP), "the group");
    CallerId ada = Scenery.ADA.id();
    same(ruled(one -> one.owner.equals(ada)), eve.usage().ofCaller(ada), "a caller");
  }

  private Tally ruled(Predicate<Sitting> wanted) {
    Tally sum = Tally.ZERO;
    for (Map.Entry<SessionId, Sitting> one : ledger.sessions.entries()) {
      for (int number = 1;
          wanted.test(one.getValue()) && number <= one.getValue().cycle;
          number++) {
        sum = sum.plus(figures.of(one.getKey(), number));
      }
    }
    return sum;
  }

  /** The plain ledger knows all rules, and whom the flow has passed over. */
  private void everybody(
      Sitting sitting, MayBeDialled ledgers, Map<SupporterId, Explanation> explained) {
    for (Map.Entry<SupporterId, Explanation> one : explained.entrySet()) {
      Optional<String> rule = ledgers.forbiddenBy(one.getKey());
      boolean available = one.getValue().available();
      if (available && rule.isPresent()) {
        world.violated(rule.get(), one.getKey() + " is available against the rule");
      }
      if (!available && rule.isEmpty() && !sitting.passed.contains(one.getKey())) {
        world.violated("QUEUE-2", one.getKey() + " is kept out by no rule: " + one.getValue());
      }
    }
  }

  private void completion(SessionView view, Sitting sitting, List<SupporterId> queue) {
    if (view.cycleComplete() && !queue.isEmpty()) {
      world.violated("CYCLE-1", "complete, and yet somebody is available: " + queue);
    }
    if (!view.cycleComplete() && queue.isEmpty() && !sitting.attempted.isEmpty()) {
      world.violated("CYCLE-1", "nobody is available, and yet it is not complete");
    }
  }
}
