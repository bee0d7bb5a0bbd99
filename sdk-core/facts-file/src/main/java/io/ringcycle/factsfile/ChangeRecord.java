package io.ringcycle.factsfile;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import java.util.List;

/**
 * What a file keeps of one change, wholly or not at all: one line.
 *
 * <p>Its {@link #toString()} shows counts alone, since kept rows hold personal text.
 *
 * @param organisation to which all of it belongs
 * @param facts in the order in which they were decided
 * @param kept rows that no fact could bring back, each in place of the earlier one of its key
 */
public record ChangeRecord(OrganisationId organisation, List<Recorded> facts, List<Kept> kept) {
  /** Copies the lists; {@link IllegalArgumentException} for a fact of another organisation. */
  public ChangeRecord {
    facts = List.copyOf(facts);
    kept = List.copyOf(kept);
    for (Recorded fact : facts) {
      if (!fact.organisation().equals(organisation)) {
        throw new IllegalArgumentException("a fact belongs to another organisation");
      }
    }
  }

  /** What is to be kept of a change; rows that are derived from facts are left out. */
  public static ChangeRecord of(OrganisationId organisation, Change<?> change) {
    List<Kept> kept =
        change.rows().stream().filter(Kept.class::isInstance).map(Kept.class::cast).toList();
    return new ChangeRecord(organisation, change.facts(), kept);
  }

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return facts.isEmpty() && kept.isEmpty();
  }

  /** The same with other kept rows. */
  ChangeRecord keeping(List<Kept> others) {
    return new ChangeRecord(organisation, facts, others);
  }

  @Override
  public String toString() {
    return "ChangeRecord[" + facts.size() + " facts, " + kept.size() + " kept rows]";
  }
}
