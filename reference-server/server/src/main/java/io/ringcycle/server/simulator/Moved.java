package io.ringcycle.server.simulator;

import java.time.Instant;
import java.util.Optional;

/**
 * What was kept of a move.
 *
 * @param nextAt when the leg goes on by itself; empty if it is over
 * @param event to be told to the engine
 */
record Moved(LegKey key, Optional<Instant> nextAt, Optional<Untold> event) {}
