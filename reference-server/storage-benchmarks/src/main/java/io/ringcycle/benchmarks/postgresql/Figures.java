package io.ringcycle.benchmarks.postgresql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was measured; what was not asked for is empty.
 *
 * @param manifest on what, with what and how
 */
record Figures(
    Map<String, String> manifest,
    List<Heat> claims,
    List<Growth> growth,
    List<Writes> writes,
    Optional<Sync> sync,
    Optional<Import> imported,
    List<LongReport> reports) {

  /** Keeps copies. */
  Figures {
    manifest = Collections.unmodifiableMap(new LinkedHashMap<>(manifest));
    claims = List.copyOf(claims);
    growth = List.copyOf(growth);
    writes = List.copyOf(writes);
    reports = List.copyOf(reports);
  }

  /** All contenders in one setting: the row, both by hand, and ours, in this order. */
  record Heat(Setting setting, List<Measured> contenders) {
    /** Keeps a copy. */
    Heat {
      contenders = List.copyOf(contenders);
    }

    Measured byHand() {
      return contenders.get(1);
    }
  }
}
