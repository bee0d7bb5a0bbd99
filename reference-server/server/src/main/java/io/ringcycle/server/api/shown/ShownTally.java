package io.ringcycle.server.api.shown;

import io.ringcycle.model.Outcome;
import io.ringcycle.model.Tally;
import java.util.Map;

/** What was counted; times in seconds. */
public record ShownTally(
    int calls,
    int contacts,
    int notContacted,
    int skips,
    int passes,
    long talkedSeconds,
    long onTheLineSeconds,
    Map<Outcome, Integer> outcomes) {

  /** As the engine counts. */
  public static ShownTally of(Tally tally) {
    return new ShownTally(
        tally.calls(),
        tally.contacts(),
        tally.notContacted(),
        tally.skips(),
        tally.passes(),
        tally.talked().toSeconds(),
        tally.onTheLine().toSeconds(),
        tally.outcomes());
  }
}
