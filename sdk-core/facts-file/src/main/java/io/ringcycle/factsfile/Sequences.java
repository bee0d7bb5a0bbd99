package io.ringcycle.factsfile;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.OrganisationId;
import java.util.HashMap;
import java.util.Map;

/** The end of every stream so far: a fact that is not the next of its stream means a lost line. */
final class Sequences {
  private final Map<Place, Long> ends = new HashMap<>();

  private record Place(OrganisationId organisation, Stream stream) {}

  void accept(ChangeRecord change) {
    change.facts().forEach(this::accept);
  }

  private void accept(Recorded fact) {
    Place place = new Place(fact.organisation(), fact.stream());
    long expected = ends.getOrDefault(place, 0L) + 1;
    if (fact.sequence() != expected) {
      throw new UnreadableFactsException(
          "it holds fact " + fact.sequence() + " of a stream where " + expected + " comes next");
    }
    ends.put(place, expected);
  }
}
