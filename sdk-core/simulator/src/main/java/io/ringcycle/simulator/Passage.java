package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * Nobody waits for ever: whoever is free is reached in the order of the rulebook, before anybody is
 * called again and before the cycle is over. Knows nothing of how the engine finds the next one.
 */
final class Passage {
  private final World world;
  private final Ledger ledger;

  Passage(World world, Ledger ledger) {
    this.world = world;
    this.ledger = ledger;
  }

  /** Before the ledger takes it. */
  void take(Recorded recorded) {
    if (recorded.fact() instanceof CallFact.CallIntended intent) {
      inTurn(intent, recorded.at());
      goPast(intent.session(), intent.cursor(), intent.supporter(), recorded.at());
    } else if (recorded.fact() instanceof SessionFact.TailReached tail) {
      whoIsLeft(tail.session(), recorded.at())
          .ifPresent(one -> world.violated("FLOW-8", "nobody was found, and free is " + one));
      goPast(tail.session(), tail.place(), new SupporterId("nobody"), recorded.at());
    } else if (recorded.fact() instanceof SessionFact.CycleStarted started) {
      starts(started, recorded.at());
    }
  }

  /** Those put in front come first, then those who came back, then the others. */
  private void inTurn(CallFact.CallIntended intent, Instant at) {
    Sitting sitting = ledger.sessions.of(intent.session());
    Ledger.Roll roll = ledger.lists.of(sitting.list);
    boolean inFront = sitting.front.contains(intent.supporter());
    boolean kept = sitting.pinned.contains(intent.supporter());
    boolean ahead = roll.place(intent.supporter()) > sitting.cursor;
    for (SupporterId other : roll.members()) {
      boolean first =
          sitting.front.contains(other) || (ahead && roll.place(other) <= sitting.cursor);
      if (!inFront && !kept && first && isFree(intent.session(), other, at)) {
        world.violated("QUEUE-1", intent.supporter() + " was dialled before " + other);
      }
    }
  }

  private boolean isFree(SessionId session, SupporterId supporter, Instant at) {
    return !ledger.sessions.of(session).passed.contains(supporter)
        && new MayBeDialled(ledger, session, at).forbiddenBy(supporter).isEmpty();
  }

  private Optional<SupporterId> whoIsLeft(SessionId session, Instant at) {
    return ledger.lists.of(ledger.sessions.of(session).list).members().stream()
        .filter(one -> isFree(session, one, at))
        .findFirst();
  }

  private void goPast(SessionId session, long place, SupporterId dialled, Instant at) {
    Sitting sitting = ledger.sessions.of(session);
    Ledger.Roll roll = ledger.lists.of(sitting.list);
    MayBeDialled rules = new MayBeDialled(ledger, session, at);
    for (SupporterId one : roll.members()) {
      if (roll.place(one) > sitting.cursor && roll.place(one) <= place && !one.equals(dialled)) {
        passedBy(sitting, one, rules, at);
      }
    }
    sitting.cursor = Math.max(sitting.cursor, place);
  }

  private void passedBy(Sitting sitting, SupporterId one, MayBeDialled rules, Instant at) {
    if (rules.forbiddenBy(one).isEmpty()) {
      world.violated("QUEUE-2", "the flow went past " + one + ", who was free");
    }
    if (!sitting.front.contains(one) && !rules.isOutByHand(one)) {
      if (rules.isCallable(one)) {
        sitting.passed.add(one);
      } else {
        sitting.passedBarred.put(one, at);
      }
    }
  }

  /** By the record, what a clock ahead barred was barred only after the flow had gone past. */
  private boolean knowsWhoWasBarred(Sitting sitting) {
    return world.clocksAgree() || sitting.passedBarred.isEmpty();
  }

  private void starts(SessionFact.CycleStarted started, Instant at) {
    Sitting sitting = ledger.sessions.of(started.session());
    if (started.cycle() != sitting.cycle + 1) {
      world.violated("CYCLE-6", "cycle " + started.cycle() + " came after " + sitting.cycle);
    }
    if (ledger.hasOpenCall(started.session())) {
      world.violated("CYCLE-5", "a cycle was started during a call");
    }
    if (!started.forced()) {
      whoIsLeft(started.session(), at)
          .ifPresent(one -> world.violated("CYCLE-1", "taken for complete, and free is " + one));
      if (sitting.attempted.isEmpty() && sitting.passed.isEmpty() && knowsWhoWasBarred(sitting)) {
        world.violated("CYCLE-1", "taken for complete, and nobody was called or passed over");
      }
    }
  }
}
