package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One session as its facts tell it. */
final class Sitting {
  final CallListId list;
  final CallerId owner;
  final boolean direct;
  final Map<SupporterId, Out> skips = new HashMap<>();
  final Set<SupporterId> attempted = new HashSet<>();

  /** Put in front by a person, and not reached yet. */
  final Set<SupporterId> front = new HashSet<>();

  /** Next when somebody else was put in front, so that they stay next in that cycle. */
  final Set<SupporterId> pinned = new HashSet<>();

  /** In this cycle the flow went past them while something but a person kept them out. */
  final Set<SupporterId> passed = new HashSet<>();

  final Map<SupporterId, Instant> passedBarred = new HashMap<>();

  /** The place that the flow has reached in this cycle. */
  long cursor;

  boolean paused;
  int cycle = 1;
  boolean onTheLine;
  private boolean dismissed;

  /** How long its caller's leg lasts at most, while nobody has said that it is over. */
  Optional<Instant> lineUntil = Optional.empty();

  private final List<CallFact.CallerRung> rung = new ArrayList<>();
  private final Set<LegId> givenUp = new HashSet<>();

  /** Somebody was skipped, and nobody has taken that back. */
  record Out(SessionFact.Skipped skip, int cycle, Optional<Instant> back) {}

  Sitting(SessionFact.SessionCreated created) {
    this.list = created.list();
    this.owner = created.owner();
    this.direct = created.kind() == SessionKind.DIRECT;
  }

  /** Whether its caller is hung up on, or not even rung. */
  boolean leaves() {
    return dismissed || lineUntil.isEmpty();
  }

  boolean isOf(CallerId caller, CallListId called) {
    return owner.equals(caller) && list.equals(called);
  }

  void take(Recorded recorded) {
    if (recorded.fact() instanceof SessionFact.CycleStarted started) {
      cycle = started.cycle();
      attempted.clear();
      pinned.clear();
      passed.clear();
      passedBarred.clear();
      cursor = 0;
    } else if (recorded.fact() instanceof SessionFact.Skipped skip) {
      skips.put(
          skip.supporter(),
          new Out(skip, cycle, Days.back(skip, recorded.at(), Scenery.zone(recorded.by()))));
    } else if (recorded.fact() instanceof SessionFact.SkipRemoved removed) {
      skips.remove(removed.supporter());
    } else if (recorded.fact() instanceof SessionFact.Restored restored) {
      skips.remove(restored.supporter());
    } else if (recorded.fact() instanceof SessionFact.Prioritised priority) {
      front.add(priority.supporter());
      priority.behind().ifPresent(pinned::add);
    } else if (recorded.fact() instanceof CallFact fact) {
      takeOfCall(fact);
    }
  }

  private void takeOfCall(CallFact fact) {
    if (fact instanceof CallFact.CallIntended intent) {
      attempted.add(intent.supporter());
      front.remove(intent.supporter());
    } else if (fact instanceof CallFact.CallerRung ring) {
      rung.add(ring);
      lineUntil = Optional.of(ring.until());
      dismissed = false;
      paused = false;
    } else if (fact instanceof CallFact.SessionPaused) {
      paused = true;
    } else if (fact instanceof CallFact.CallerAnswered) {
      onTheLine = true;
    } else if (fact instanceof CallFact.CallerDismissed) {
      onTheLine = false;
      dismissed = true;
    } else if (fact instanceof CallFact.CallerLeft left) {
      onTheLine = false;
      lineUntil = Optional.empty();
      rung.removeIf(ring -> left.heard() && ring.anchor().equals(left.anchor()));
      givenUp.add(left.anchor());
    }
  }

  /**
   * Somebody may be called again, as of an instant. A node whose clock is behind may tell so of one
   * before the flow went by: then they count as passed over, which calls nobody once too often.
   */
  void cameBack(SupporterId supporter, Instant at) {
    if (!passedBarred.getOrDefault(supporter, Instant.MIN).isBefore(at)) {
      passed.add(supporter);
    }
  }

  /** Whoever leaves the list has no place any more that anything could be remembered of. */
  void left(SupporterId member) {
    front.remove(member);
    pinned.remove(member);
    passed.remove(member);
    passedBarred.remove(member);
  }

  /** Whether a person keeps somebody out. */
  boolean skips(SupporterId supporter, Instant now) {
    Out out = skips.get(supporter);
    if (out == null || removed(supporter)) {
      return false;
    }
    return out.back().map(now::isBefore).orElse(out.cycle() == cycle);
  }

  boolean removed(SupporterId supporter) {
    Out out = skips.get(supporter);
    return out != null && out.skip().rule().permanent();
  }

  /** Whether its caller is on that number; a leg that was given up may be up for its time. */
  boolean isOn(NumberKey number, Instant now) {
    return rung.stream().anyMatch(ring -> ring.number().equals(number) && mayBeUp(ring, now));
  }

  private boolean mayBeUp(CallFact.CallerRung ring, Instant now) {
    return !givenUp.contains(ring.anchor()) || now.isBefore(ring.until());
  }

  void returns(Consumer<Instant> each) {
    skips.values().forEach(out -> out.back().ifPresent(each));
  }
}
