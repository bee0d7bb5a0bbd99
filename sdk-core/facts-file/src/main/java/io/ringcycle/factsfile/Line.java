package io.ringcycle.factsfile;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shape of a line: as {@link ChangeRecord}, the organisation said once. */
record Line(OrganisationId organisation, List<Entry> facts, List<Kept> kept) {

  /** A fact without its organisation. */
  record Entry(Stream stream, long sequence, Instant at, Optional<CallerId> by, Fact fact) {
    static Entry of(Recorded one) {
      return new Entry(one.stream(), one.sequence(), one.at(), one.by(), one.fact());
    }

    Recorded in(OrganisationId organisation) {
      return new Recorded(organisation, stream, sequence, at, by, fact);
    }
  }

  static Line of(ChangeRecord change) {
    List<Entry> facts = change.facts().stream().map(Entry::of).toList();
    return new Line(change.organisation(), facts, change.kept());
  }

  ChangeRecord change() {
    List<Recorded> recorded = facts.stream().map(fact -> fact.in(organisation)).toList();
    return new ChangeRecord(organisation, recorded, kept);
  }
}
