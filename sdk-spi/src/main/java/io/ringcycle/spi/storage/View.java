package io.ringcycle.spi.storage;

import java.util.Optional;

/**
 * One consistent state of one organisation. Every answer is a snapshot; no limit is below 1.
 *
 * <p>What is ordered by id is in the order of {@link String#compareTo}, at least where no character
 * lies beyond the Basic Multilingual Plane.
 */
public interface View extends QueueIndex, RosterIndex, HistoryIndex, Journal {
  /** The row of that key, if it was ever written. */
  <R extends Row> Optional<R> find(RowKey<R> key);
}
