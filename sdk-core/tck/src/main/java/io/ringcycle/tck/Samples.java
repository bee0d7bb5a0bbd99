package io.ringcycle.tck;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The smallest changes that there are. */
final class Samples {
  static final OrganisationId ACME = new OrganisationId("acme");
  static final OrganisationId OTHER = new OrganisationId("other");
  static final Stream STREAM = new Stream.OfOrganisation();
  static final OnceRow ROW = new OnceRow("key", "print", "result");
  static final OnceRow NEWER = new OnceRow(ROW.once(), ROW.fingerprint(), "newer");
  static final OnceRow ANOTHER = new OnceRow("another", "print", "result");
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00.123457Z");

  private Samples() {}

  static Change<String> change(List<Recorded> facts, List<Row> rows) {
    return new Change<>(facts, rows, "done");
  }

  /** A fact that goes with {@link #STREAM}. */
  static Recorded fact(OrganisationId organisation, long sequence) {
    return fact(organisation, new NumberReleased(NumberKey.of("0".repeat(32))), sequence);
  }

  static Recorded fact(OrganisationId organisation, Fact fact, long sequence) {
    return new Recorded(organisation, Stream.of(fact), sequence, NOON, Optional.empty(), fact);
  }

  static int count(Storage storage, OrganisationId organisation) {
    return storage.<Integer>read(organisation, view -> view.facts(STREAM, 0, 2_000).size());
  }

  static Optional<String> row(Storage storage, OrganisationId organisation) {
    return storage.read(organisation, view -> view.find(ROW.key()).map(OnceRow::result));
  }
}
