package io.ringcycle.simulator;

import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.CallView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import java.util.List;
import java.util.Optional;

/** One caller: works a list for a while, logs, does something else, comes back. */
final class CallerLife {
  private final World world;
  private final Client client;
  private final Scenery scenery;
  private final QueueWhims whims;
  private final Logbook logbook;
  private final Moments moments;
  private final Ledger ledger;
  private final Caller caller;
  private SessionId current;

  CallerLife(
      World world,
      Client client,
      Scenery scenery,
      Logbook logbook,
      Moments moments,
      Ledger ledger,
      Caller caller) {
    this.world = world;
    this.client = client;
    this.scenery = scenery;
    this.logbook = logbook;
    this.moments = moments;
    this.ledger = ledger;
    this.caller = caller;
    this.whims = new QueueWhims(world.chance, scenery, caller, client, ledger);
    this.current = scenery.sessionsOf(caller).get(0);
  }

  void goOn() {
    if (!world.over()) {
      act();
      world.agenda.at(moments.next(isOn()), caller.id().value(), this::goOn);
    }
  }

  private boolean isOn() {
    return line().filter(LineView::onTheLine).isPresent();
  }

  private Optional<LineView> line() {
    return client.ask(
        caller, desk -> Optional.of(desk.session(current).line().state()), Optional.empty());
  }

  private void act() {
    line().ifPresent(this::act);
  }

  private void act(LineView line) {
    if (world.chance.oneIn(4)) {
      whims.act(current);
    } else if (world.chance.oneIn(12)) {
      log(scenery.anybody());
    } else if (line.state() == LineState.LOG_THE_CONTACT) {
      log(line.call().map(CallView::supporter).orElseThrow());
    } else if (line.state() == LineState.OFF) {
      current = world.chance.pick(scenery.sessionsOf(caller));
      client.give(deeds().start());
    } else {
      onTheLine(line);
    }
  }

  private Deeds deeds() {
    return new Deeds(caller, current, ledger);
  }

  private void onTheLine(LineView line) {
    switch (world.chance.below(6)) {
      case 0, 1 -> client.give(deeds().next());
      case 2 -> line.call().map(CallView::supporter).ifPresent(this::log);
      case 3 -> client.give(deeds().endCall());
      case 4 -> client.give(deeds().hangUp());
      default -> world.story.tell(world.agenda.now(), () -> caller.id() + " waits");
    }
  }

  private void log(SupporterId supporter) {
    SessionId session = current;
    ContactLog log = logbook.entry(world.chance.pick(List.of(ContactResult.values())));
    client.give(
        caller,
        desk -> desk.session(session).contacts().log(supporter, log),
        contact -> logbook.acknowledged(contact, log));
  }
}
