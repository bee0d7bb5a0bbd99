package io.ringcycle.proof;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.proof.Violation.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the promises were kept: a pure function of what is known after a trial. */
final class Checker {
  private Checker() {}

  static List<Violation> violations(Evidence evidence) {
    List<Violation> all = new ArrayList<>();
    all.addAll(Dialled.violations(evidence));
    all.addAll(Logged.violations(evidence));
    all.addAll(Ended.violations(evidence));
    all.addAll(gaps(evidence));
    return all;
  }

  private static List<Violation> gaps(Evidence evidence) {
    List<Violation> found = new ArrayList<>();
    Map<Stream, Recorded> last = new HashMap<>();
    for (Recorded fact : evidence.kept().facts()) {
      Recorded before = last.put(fact.stream(), fact);
      if (fact.sequence() != (before == null ? 1 : before.sequence() + 1)) {
        found.add(new Violation(Promise.NO_GAPS, fact + " comes after " + before));
      }
      if (before != null && fact.at().isBefore(before.at())) {
        found.add(new Violation(Promise.NO_GAPS, fact + " is earlier than " + before));
      }
    }
    return found;
  }
}
