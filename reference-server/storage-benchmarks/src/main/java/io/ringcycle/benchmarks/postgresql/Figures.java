package io.ringcycle.benchmarks.postgresql;

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
    Optional<LongReport> report) {

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
