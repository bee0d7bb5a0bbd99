package io.ringcycle.spi;

import java.time.Instant;

/**
 * The only source of the present. Safe for use by several threads.
 *
 * <p>It may jump back: what the engine records is never earlier than what the same stream recorded
 * before.
 */
@FunctionalInterface
public interface Clock {
  /** The present; the engine records it to the microsecond. */
  Instant now();
}
