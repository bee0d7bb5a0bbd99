package io.ringcycle.simulator;

import io.ringcycle.Ringcycle;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Role;
import io.ringcycle.model.SessionId;
import io.ringcycle.simulated.SeededIds;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Telephony;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One history of 36 hours, from setting the scene to the end. */
final class History {
  private static final Duration LENGTH = Duration.ofHours(36);
  private static final int PROBES = 8;

  private final Plan plan;
  private final World world;
  private final Ledger ledger = new Ledger();
  private final Scenery scenery;
  private final Storage storage;
  private final SharedStore store;
  private final Network network;
  private final Outside outside;
  private final Judge judge;
  private final Promises promises;
  private final NodeClock wrong;
  private final Nodes nodes;
  private final Logbook logbook = new Logbook();
  private final Moments moments;
  private final Ringcycle calm;
  private final Probe probe;

  History(Plan plan, Chance chance, boolean told) {
    this.plan = plan;
    this.world = new World(chance, new Agenda(chance, Scenery.start(chance)), new Story(told));
    this.scenery = new Scenery(chance);
    this.storage = plan.storage().get();
    this.store = new SharedStore(world, storage);
    this.network = new Network(world, new Post(world, this::nodes));
    this.outside = new Outside(world, scenery, ledger);
    world.chance.during(world.chance.next("outside"), this::beginOutside);
    this.judge = new Judge(world, ledger, outside, network.refused());
    store.watch(judge);
    this.promises = new Promises(world);
    store.watch(promises);
    this.wrong = new NodeClock(world);
    this.nodes = new Nodes(world, List.of(node(1), node(2)));
    this.moments = new Moments(world, ledger);
    this.calm = calm();
    this.probe = new Probe(world, store, judge, calm.as(Scenery.EVE));
    store.watch(new Returns(world.agenda, this::look));
  }

  private void look(SessionId session) {
    if (world.story.violations().isEmpty()) {
      probe.look(session);
    }
  }

  private Nodes nodes() {
    return nodes;
  }

  private Node node(int number) {
    Telephony telephone = plan.telephone().apply(new NodeTelephone(world, network, judge));
    Clock clock = plan.clock().apply(number, number == 1 ? world.agenda::now : wrong);
    Storage reached = plan.engine().apply(new NodeStore(world, store));
    return outside.isAsked()
        ? new Node(
            world,
            number,
            reached,
            telephone,
            clock,
            plan.register().apply(outside::suppression),
            outside::latestContact)
        : new Node(world, number, reached, telephone, clock, Suppression.NONE, ContactHistory.NONE);
  }

  /** In a third of all histories other systems are asked. */
  private void beginOutside() {
    if (world.chance.oneIn(3)) {
      outside.beAsked();
      begin("register", outside::goOn);
    }
  }

  /** Sees the store as it is and the time as it is. */
  private Ringcycle calm() {
    return Ringcycle.builder()
        .storage(new Watched(store))
        .clock(world.agenda::now)
        .ids(SeededIds.of(0))
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build();
  }

  Outcome play() {
    live();
    Story story = world.story;
    return new Outcome(world.chance.drawn(), story.hash(), story.violations(), story.lines());
  }

  /** Whether everything held; what was drawn is not written down for it, which takes its time. */
  boolean holds() {
    live();
    return world.story.violations().isEmpty();
  }

  private void live() {
    scenery.set(calm);
    for (Caller caller : Scenery.CALLERS) {
      Client client = client(caller.id().value());
      begin(
          caller.id().value(),
          new CallerLife(world, client, scenery, logbook, moments, ledger, caller)::goOn);
    }
    Affairs affairs = new Affairs(ledger, judge);
    begin("office", new Office(world, client("office"), scenery, logbook, moments, affairs)::goOn);
    world.chance.during(world.chance.next("around"), this::around);
    if (plan.settling()) {
      nodes.keepSettling();
    }
    if (world.strikes(world.mishaps().clock())) {
      wrong.keepJumping();
    }
    run();
  }

  /** In two thirds of all histories what is seldom done is done. */
  private void around() {
    if (world.chance.below(3) > 0) {
      Affairs affairs = new Affairs(ledger, judge);
      begin("clerk", new Clerk(world, client("clerk"), scenery, moments, affairs)::goOn);
    }
  }

  private Client client(String name) {
    return new Client(world, nodes, promises, name);
  }

  private void begin(String who, Runnable life) {
    world.agenda.at(world.agenda.now().plus(world.chance.seconds(0, 600)), who, life);
  }

  private void run() {
    Instant end = world.agenda.now().plus(LENGTH);
    for (int i = 0; i < PROBES && world.story.violations().isEmpty(); i++) {
      Instant until = world.agenda.now().plus(LENGTH.dividedBy(PROBES));
      world.agenda.runUntil(until.isBefore(end) ? until : end);
      SessionId session = world.chance.pick(scenery.sessions());
      probe.look(session);
    }
    if (world.story.violations().isEmpty()) {
      Ending ending = new Ending(world, store, ledger, network, logbook);
      ending.calmDown(nodes, plan.settling());
      scenery.sessions().forEach(probe::look);
      probe.sums();
      judge.names().look(calm.as(Scenery.EVE), scenery.sessions());
      ending.check(storage);
      judge.trail().check(storage);
      new Agreement(world, ledger, network).check();
    }
  }
}
