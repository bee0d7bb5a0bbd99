package io.ringcycle.benchmarks;

import io.ringcycle.CallLists;
import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.RingcycleBuilder;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SeededIds;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One list in memory, worked by one caller on a clock that is moved and a phone that is not real.
 */
final class Stage {
  static final CallListId LIST = new CallListId("bakers-street");
  static final Caller ADA = People.caller(0);

  private static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");
  private static final int AT_ONCE = 10_000;

  private final MemoryStorage store = new MemoryStorage();
  private final VirtualClock clock = VirtualClock.at(EVENING);
  private final Ringcycle engine = engine(store, 1).telephony(phone()).build();

  /** So many people on a list with the usual cooldowns, by their place from 1. */
  static Stage of(int members, IntFunction<Supporter> person) {
    Stage stage = new Stage();
    CallLists lists = stage.ada().lists();
    lists.create(LIST, new GroupId("east"), "Bakers Street", Exclusions.DEFAULT);
    for (int from = 1; from <= members; from += AT_ONCE) {
      int to = Math.min(members, from + AT_ONCE - 1);
      lists.add(LIST, IntStream.rangeClosed(from, to).mapToObj(person).toList());
    }
    return stage;
  }

  private RingcycleBuilder engine(Storage storage, int seed) {
    return Ringcycle.builder().storage(storage).clock(clock).ids(SeededIds.of(seed));
  }

  /** The caller takes it and presses no key, so nobody is dialled by itself; all are engaged. */
  private SimulatedPhone phone() {
    return SimulatedPhone.on(clock)
        .everyCaller(Script.answersAndTalksOn())
        .everybodyElse(Script.isBusy());
  }

  MemoryStorage store() {
    return store;
  }

  VirtualClock clock() {
    return clock;
  }

  Desk ada() {
    return engine.as(ADA);
  }

  Desk caller(int number) {
    return engine.as(People.caller(number));
  }

  CallingSession session() {
    return ada().open(LIST);
  }

  /** The session, all of whose changes are decided and not kept. */
  CallingSession rehearsed() {
    return through(new Rehearsal(store)).session(session().id());
  }

  /** What another engine on the same facts does through another storage; its phone is mute. */
  Desk through(Storage storage) {
    return engine(storage, 2).telephony(new MutePhone()).build().as(ADA);
  }

  /** Rings the caller, who then waits on the line for the first supporter to be dialled. */
  void ring() {
    session().line().start();
    clock.runUntil(() -> lineIs(LineState.PRESS_ANY_KEY));
  }

  boolean lineIs(LineState state) {
    return session().line().state().state() == state;
  }

  void pass(Duration time) {
    clock.advance(time);
  }
}
