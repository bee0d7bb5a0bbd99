package io.ringcycle.benchmarks;

import java.util.List;

/**
 * All that was measured and counted.
 *
 * @param manifest on what, with what and how
 * @param asking how long questions take
 * @param doing how long deeds take
 */
record Figures(
    Manifest manifest,
    List<Timing> asking,
    List<Timing> doing,
    List<Reads> reads,
    List<Beginning> beginnings,
    List<RosterChange> changes,
    List<Kept> kept) {}
