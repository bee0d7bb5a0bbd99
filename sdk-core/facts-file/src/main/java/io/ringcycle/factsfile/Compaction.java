package io.ringcycle.factsfile;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.RowKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rewrites a file without the rows that a later one has replaced. Every fact stays in its place.
 */
final class Compaction {
  private final Map<Name, Long> last = new HashMap<>();
  private long passed;

  private Compaction() {}

  /** The key of a row, which is unique within one organisation only. */
  private record Name(OrganisationId organisation, RowKey<?> key) {}

  static void of(Path file) {
    FactsFile facts = FactsFile.read(file);
    Compaction compaction = new Compaction();
    try (Stream<ChangeRecord> changes = facts.changes()) {
      changes.forEachOrdered(compaction::note);
    }
    compaction.passed = 0;
    try (Stream<ChangeRecord> changes = facts.changes()) {
      Rewriting.write(
          file, changes.map(compaction::withoutReplaced).filter(change -> !change.isEmpty()));
    }
  }

  private void note(ChangeRecord change) {
    for (Kept row : change.kept()) {
      last.put(new Name(change.organisation(), row.key()), passed++);
    }
  }

  private ChangeRecord withoutReplaced(ChangeRecord change) {
    List<Kept> lasting = new ArrayList<>();
    for (Kept row : change.kept()) {
      Name name = new Name(change.organisation(), row.key());
      if (Objects.equals(last.get(name), passed++)) {
        lasting.add(row);
      }
    }
    return change.keeping(lasting);
  }
}
