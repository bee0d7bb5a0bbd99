package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.CallerRung;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.proof.Violation.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is stuck: every attempt and every line has one end, every call that rang one log. */
final class Ended {
  private final List<Violation> found = new ArrayList<>();

  private Ended() {}

  static List<Violation> violations(Evidence evidence) {
    Ended ended = new Ended();
    ended.once(
        "calls",
        evidence.facts(CallIntended.class).map(CallIntended::call),
        evidence.facts(CallEnded.class).map(CallEnded::call));
    ended.once(
        "lines",
        evidence.facts(CallerRung.class).map(CallerRung::anchor),
        evidence.facts(CallerLeft.class).map(CallerLeft::anchor));
    ended.once(
        "logs",
        evidence.facts(CallEnded.class).filter(CallEnded::rang).map(CallEnded::call),
        evidence.facts(ContactLogged.class).flatMap(contact -> contact.call().stream()));
    return ended.found;
  }

  private <T> void once(String what, Stream<T> begun, Stream<T> ended) {
    Set<T> open = begun.collect(Collectors.toCollection(HashSet::new));
    Collection<T> twice = new ArrayList<>();
    ended.filter(one -> !open.remove(one)).forEach(twice::add);
    if (!open.isEmpty()) {
      found.add(new Violation(Promise.NOTHING_STUCK, what + " without an end: " + open));
    }
    if (!twice.isEmpty()) {
      found.add(new Violation(Promise.NOTHING_STUCK, what + " with more than one: " + twice));
    }
  }
}
