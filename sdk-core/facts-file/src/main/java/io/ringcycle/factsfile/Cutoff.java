package io.ringcycle.factsfile;

import io.ringcycle.facts.Recorded;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.OnceRow;
import java.time.Instant;
import java.util.List;

/** Takes from a change what had not happened yet at an instant. */
record Cutoff(Instant instant) {
  ChangeRecord apply(ChangeRecord change) {
    List<Recorded> facts =
        change.facts().stream().filter(fact -> !fact.at().isAfter(instant)).toList();
    boolean later = facts.isEmpty() && !change.facts().isEmpty();
    List<Kept> kept = later ? withoutCommands(change.kept()) : change.kept();
    return new ChangeRecord(change.organisation(), facts, kept);
  }

  private static List<Kept> withoutCommands(List<Kept> rows) {
    return rows.stream().filter(row -> !(row instanceof OnceRow)).toList();
  }
}
