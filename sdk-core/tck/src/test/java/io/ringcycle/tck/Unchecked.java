package io.ringcycle.tck;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A full scan as a store; it refuses those facts alone that it was told to refuse, and may by then
 * have kept some rows.
 */
final class Unchecked implements Storage {
  private final Map<OrganisationId, FullScan> scans = new HashMap<>();
  private final Check check;
  private final BiPredicate<View, Row> tooEarly;

  Unchecked(Check check, BiPredicate<View, Row> tooEarly) {
    this.check = check;
    this.tooEarly = tooEarly;
  }

  /** Whether a fact may be kept behind the one with that number. */
  interface Check {
    boolean passes(boolean ours, Recorded fact, long last);
  }

  @Override
  public synchronized <T> T read(
      OrganisationId organisation, Function<? super View, ? extends T> question) {
    return question.apply(scan(organisation));
  }

  @Override
  public synchronized <T> T write(
      OrganisationId organisation, Function<? super View, Change<T>> decision) {
    FullScan scan = scan(organisation);
    Change<T> change = decision.apply(scan);
    List<Row> early = change.rows().stream().filter(row -> tooEarly.test(scan, row)).toList();
    scan.keep(new Change<>(List.of(), early, ""));
    refuse(organisation, change);
    scan.keep(change);
    return change.result();
  }

  private void refuse(OrganisationId organisation, Change<?> change) {
    Map<Stream, Long> ends = new HashMap<>();
    for (Recorded fact : change.facts()) {
      long last = ends.computeIfAbsent(fact.stream(), stream -> end(organisation, stream));
      boolean ours = fact.organisation().equals(organisation);
      if (!check.passes(ours, fact, last)) {
        throw new IllegalStateException("refused: " + fact);
      }
      ends.put(fact.stream(), fact.sequence());
    }
  }

  private long end(OrganisationId organisation, Stream stream) {
    return scan(organisation).last(stream).map(Latest::sequence).orElse(0L);
  }

  private FullScan scan(OrganisationId organisation) {
    return scans.computeIfAbsent(organisation, any -> new FullScan());
  }
}
