package io.ringcycle.jpa;

import io.ringcycle.Replay;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.jpa.row.InStream;
import io.ringcycle.model.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the changes of one organisation in order: every stream without a gap, every fact in its own
 * stream; and folds them for as long as nothing is wrong with them. Of one thread.
 */
final class FactCheck {
  private final OrganisationId organisation;
  private final Findings findings;
  private final Folded folded = new Folded();
  private final Erasures erasures = new Erasures();
  private final Map<String, Long> ends = new HashMap<>();
  private boolean whole = true;

  FactCheck(OrganisationId organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
  }

  /** Whether rows can be told from these facts: none is missing, wrong or unreadable. */
  boolean whole() {
    return whole;
  }

  OrganisationId organisation() {
    return organisation;
  }

  Folded folded() {
    return folded;
  }

  Erasures erasures() {
    return erasures;
  }

  void take(List<FactEntity> change) {
    List<Recorded> facts = new ArrayList<>();
    for (FactEntity one : change) {
      findings.fact();
      goOn(one.key());
      read(one).ifPresent(facts::add);
    }
    if (whole) {
      facts.forEach(erasures::take);
      fold(change.get(0).key(), facts);
    }
  }

  private void goOn(InStream at) {
    long expected = ends.getOrDefault(at.stream(), 0L) + 1;
    if (at.sequence() > expected) {
      wrong(
          fact(Kind.FACT_MISSING, at.stream(), expected)
              .in("sequence", String.valueOf(expected), String.valueOf(at.sequence())));
    } else if (at.sequence() < expected) {
      wrong(fact(Kind.FACT_OUT_OF_ORDER, at.stream(), at.sequence()));
    }
    ends.merge(at.stream(), at.sequence(), Math::max);
  }

  private Optional<Recorded> read(FactEntity one) {
    try {
      Recorded recorded = one.recorded();
      if (!Stream.of(recorded.fact()).equals(recorded.stream())) {
        wrong(fact(Kind.FACT_MISPLACED, one.key().stream(), one.key().sequence()));
      }
      return Optional.of(recorded);
    } catch (IllegalArgumentException noFact) {
      wrong(fact(Kind.FACT_UNREADABLE, one.key().stream(), one.key().sequence()));
      return Optional.empty();
    }
  }

  private void fold(InStream first, List<Recorded> facts) {
    try {
      Replay.apply(folded, organisation, facts, List.of());
    } catch (RuntimeException noGround) { // whatever else is wrong with it, nothing follows from it
      wrong(fact(Kind.FACT_WITHOUT_GROUND, first.stream(), first.sequence()));
    }
  }

  private Difference fact(Kind kind, String stream, long sequence) {
    return Difference.of(kind, organisation.value(), "fact", stream + " " + sequence);
  }

  private void wrong(Difference difference) {
    whole = false;
    findings.add(difference);
  }
}
