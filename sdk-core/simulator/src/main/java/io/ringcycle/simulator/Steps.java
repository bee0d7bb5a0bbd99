package io.ringcycle.simulator;

import static java.util.Map.entry;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls and lines go forward only: each step once, after what must come first, none too late. */
final class Steps {
  private static final Map<Class<?>, Step> STEPS =
      Map.ofEntries(
          entry(CallFact.CallIntended.class, first()),
          entry(
              CallFact.CallRinging.class,
              after(CallFact.CallIntended.class)
                  .unless(Set.of(CallFact.CallAnswered.class, CallFact.CallEnded.class))),
          entry(CallFact.CallAnswered.class, after(CallFact.CallIntended.class)),
          entry(
              CallFact.CallDismissed.class,
              after(CallFact.CallIntended.class).unless(Set.of(CallFact.CallEnded.class))),
          entry(CallFact.CallEnded.class, after(CallFact.CallIntended.class)),
          entry(CallFact.EvidenceKept.class, after(CallFact.CallEnded.class)),
          entry(CallFact.CallerRung.class, first()),
          entry(
              CallFact.CallerAnswered.class,
              after(CallFact.CallerRung.class).unless(Set.of(CallFact.CallerLeft.class))),
          entry(
              CallFact.CallerDismissed.class,
              after(CallFact.CallerRung.class).unless(Set.of(CallFact.CallerLeft.class))),
          entry(CallFact.CallerLeft.class, after(CallFact.CallerRung.class)));

  private final World world;
  private final Set<Taken> taken = new HashSet<>();
  private final Known<Object, Instant> latest = new Known<>();

  /** What somebody or something must have done before, and must not have done. */
  private record Step(Optional<Class<?>> after, Set<Class<?>> unless) {
    Step unless(Set<Class<?>> others) {
      return new Step(after, others);
    }
  }

  private record Taken(Object leg, Class<?> step) {}

  Steps(World world) {
    this.world = world;
  }

  private static Step first() {
    return new Step(Optional.empty(), Set.of());
  }

  private static Step after(Class<?> before) {
    return new Step(Optional.of(before), Set.of());
  }

  void take(Recorded recorded) {
    if (recorded.fact() instanceof CallFact fact && STEPS.containsKey(fact.getClass())) {
      Object leg = leg(fact);
      if (!mayTake(leg, STEPS.get(fact.getClass()))
          || !taken.add(new Taken(leg, fact.getClass()))) {
        world.violated("EVENT-1", "not a step forward: " + fact);
      }
      happened(fact).ifPresent(at -> inOrder(leg, at, recorded));
    }
  }

  private boolean mayTake(Object leg, Step step) {
    return step.after().map(one -> taken.contains(new Taken(leg, one))).orElse(true)
        && step.unless().stream().noneMatch(one -> taken.contains(new Taken(leg, one)));
  }

  /** No end lies before its answer, and nothing before its beginning or after it is heard of. */
  private void inOrder(Object leg, Instant at, Recorded recorded) {
    boolean late = recorded.fact() instanceof CallFact.CallAnswered;
    boolean back = !late && latest.find(leg).filter(at::isBefore).isPresent();
    if (back || at.isAfter(recorded.at())) {
      world.violated("EVENT-2", "not when it can have happened: " + recorded);
    }
    latest.put(leg, at);
  }

  private static Optional<Instant> happened(CallFact fact) {
    if (fact instanceof CallFact.CallAnswered answered) {
      return Optional.of(answered.at());
    }
    if (fact instanceof CallFact.CallEnded ended) {
      return Optional.of(ended.at());
    }
    if (fact instanceof CallFact.CallerAnswered answered) {
      return Optional.of(answered.at());
    }
    return fact instanceof CallFact.CallerLeft left ? Optional.of(left.at()) : Optional.empty();
  }

  private static Object leg(CallFact fact) {
    if (fact instanceof CallFact.CallIntended one) {
      return one.call();
    }
    if (fact instanceof CallFact.CallRinging one) {
      return one.call();
    }
    if (fact instanceof CallFact.CallAnswered one) {
      return one.call();
    }
    if (fact instanceof CallFact.CallDismissed one) {
      return one.call();
    }
    if (fact instanceof CallFact.CallEnded one) {
      return one.call();
    }
    return fact instanceof CallFact.EvidenceKept one ? one.call() : anchor(fact);
  }

  private static Object anchor(CallFact fact) {
    if (fact instanceof CallFact.CallerRung one) {
      return one.anchor();
    }
    if (fact instanceof CallFact.CallerAnswered one) {
      return one.anchor();
    }
    if (fact instanceof CallFact.CallerDismissed one) {
      return one.anchor();
    }
    return ((CallFact.CallerLeft) fact).anchor();
  }
}
