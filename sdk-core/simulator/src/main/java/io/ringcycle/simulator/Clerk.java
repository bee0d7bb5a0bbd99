package io.ringcycle.simulator;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is seldom done: do not call by number, other names, and lists that are called directly. */
final class Clerk {
  private static final Duration REST = Duration.ofHours(4);
  private static final Comparator<SupporterId> BY_ID = Comparator.comparing(SupporterId::value);

  private final World world;
  private final Client client;
  private final Scenery scenery;
  private final Moments moments;
  private final DoNotCall doNotCall;
  private final Affairs affairs;
  private final Judge judge;
  private final List<PhoneNumber> barred = new ArrayList<>();
  private int names;
  private int acts;

  Clerk(World world, Client client, Scenery scenery, Moments moments, Affairs affairs) {
    this.affairs = affairs;
    this.judge = affairs.judge();
    this.doNotCall = judge.doNotCall();
    this.world = world;
    this.client = client;
    this.scenery = scenery;
    this.moments = moments;
  }

  void goOn() {
    if (!world.over()) {
      act();
      world.agenda.at(next(), "clerk", this::goOn);
    }
  }

  /** Half as often as others, and as they do right when something is over. */
  private Instant next() {
    Instant next = moments.next(false);
    return ++acts % 2 == 0 ? next : next.plus(REST);
  }

  private void act() {
    CallListId list = world.chance.pick(Scenery.LISTS);
    switch (world.chance.below(10)) {
      case 0 -> bar(PhoneNumber.of(scenery.number()));
      case 1, 2 -> lift();
      case 3 -> bringBack(world.chance.pick(scenery.sessions()));
      case 4 -> describe(list);
      case 5 -> rename(world.chance.pick(scenery.sessions()));
      case 6 -> name();
      case 7 -> open(list);
      default -> callDirectly(list);
    }
  }

  private void bar(PhoneNumber number) {
    Runnable settled = doNotCall.bars(number);
    barred.add(number);
    client.give(affairs.bar(number), settled);
  }

  private void lift() {
    if (!barred.isEmpty()) {
      PhoneNumber number = world.chance.pick(barred);
      barred.remove(number);
      doNotCall.lifts(number);
      client.give(affairs.lift(number));
    }
  }

  /** Somebody of whom it is known that they are out. */
  private void bringBack(SessionId session) {
    Sitting sitting = judge.ledger().sessions.of(session);
    List<SupporterId> out = sitting.skips.keySet().stream().sorted(BY_ID).toList();
    if (!out.isEmpty()) {
      SupporterId somebody = world.chance.pick(out);
      Deeds deeds = deeds(session);
      client.give(sitting.removed(somebody) ? deeds.restore(somebody) : deeds.unskip(somebody));
    }
  }

  private String another() {
    return "name " + names++;
  }

  private void describe(CallListId list) {
    String name = another();
    Optional<String> event = world.chance.oneIn(2) ? Optional.of("of " + name) : Optional.empty();
    client.give(affairs.describe(list, name, event));
  }

  private void rename(SessionId session) {
    String name = another();
    client.give(deeds(session).rename(name, judge.names()));
  }

  private Deeds deeds(SessionId session) {
    return new Deeds(Scenery.EVE, session, judge.ledger());
  }

  private void name() {
    Supporter somebody = scenery.supporter(scenery.anybody());
    Supporter other =
        new Supporter(
            somebody.id(), another(), somebody.contact(), somebody.tags(), somebody.details());
    client.give(affairs.correct(other));
  }

  /** There is one already; it is asked for from somewhere else. */
  private void open(CallListId list) {
    Caller caller = world.chance.pick(Scenery.CALLERS);
    client.give(caller, desk -> desk.open(list).id(), session -> isOwn(caller, session));
  }

  private void isOwn(Caller caller, SessionId session) {
    if (!scenery.sessionsOf(caller).contains(session)) {
      world.violated("SESS-7", "a caller was given another session than their own: " + session);
    }
  }

  private void callDirectly(CallListId list) {
    Caller caller = world.chance.pick(Scenery.CALLERS);
    client.give(
        caller,
        desk -> desk.callDirectly(list).id(),
        session -> scenery.mayBeCalledFrom(caller, session));
  }
}
