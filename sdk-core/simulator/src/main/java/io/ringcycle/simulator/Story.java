package io.ringcycle.simulator;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened, as a number that is the same for the same story, and in words where wanted. */
final class Story {
  private final boolean told;
  private final List<String> lines = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private long hash = 1;

  Story(boolean told) {
    this.told = told;
  }

  /** A fact was kept. */
  void kept(Instant at, Recorded fact) {
    mix(fact.fact().getClass().getSimpleName(), at);
    mix(name(fact.stream()), fact.at());
    hash = 31 * hash + fact.sequence();
    tell(at, fact::toString);
  }

  private static String name(Stream stream) {
    if (stream instanceof Stream.OfSession ofSession) {
      return ofSession.session().value();
    }
    return stream instanceof Stream.OfList ofList ? ofList.list().value() : "";
  }

  /** Something else happened. */
  void happened(Instant at, String what) {
    mix(what, at);
    tell(at, () -> what);
  }

  private void mix(String what, Instant at) {
    hash = 31 * hash + what.hashCode();
    hash = 31 * hash + at.hashCode();
  }

  void tell(Instant at, Supplier<String> words) {
    if (told) {
      lines.add(at + " " + words.get());
    }
  }

  void violated(String rule, Instant at, String words) {
    Violation violation = new Violation(rule, at, words);
    violations.add(violation);
    tell(at, () -> "VIOLATION " + violation);
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  long hash() {
    return hash;
  }
}
