package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Streams go on without a gap (rule FACT-1). */
final class Streams {
  private Streams() {}

  /** Throws {@link IllegalArgumentException} for a fact that is not the next of its stream. */
  static void check(View view, OrganisationId organisation, List<Recorded> facts) {
    Map<Stream, Long> last = new HashMap<>();
    for (Recorded fact : facts) {
      long before =
          last.computeIfAbsent(
              fact.stream(), stream -> view.last(stream).map(Latest::sequence).orElse(0L));
      if (!fact.organisation().equals(organisation) || fact.sequence() != before + 1) {
        throw new IllegalArgumentException(
            "fact " + fact.sequence() + " is not the next of its stream, after " + before);
      }
      last.put(fact.stream(), fact.sequence());
    }
  }
}
