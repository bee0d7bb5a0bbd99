package io.ringcycle.view;

import io.ringcycle.model.Tally;
import java.time.Instant;
import java.util.Optional;

/** One cycle of the calling journey. */
public record CycleView(int number, Instant startedAt, Optional<Instant> endedAt, Tally tally) {}
