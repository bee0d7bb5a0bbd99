package io.ringcycle.spi.storage;

import java.util.Optional;

/**
 * One consistent state of one organisation. Every answer is a snapshot; no limit is below 1.
 *
 * <p>What is ordered by id is in the order of {@link String#compareTo}, at least where no character
 * lies beyond the Basic Multilingual Plane.
 */
public interface View extends QueueIndex, RosterIndex, HistoryIndex, Journal {
  /**
   * The same state for whoever searches: nothing that is looked at by it is watched ({@link
   * Storage#write}). Whoever goes by something that they found looks at that again.
   */
  default View unwatched() {
    return this;
  }

  /**
   * Tells that much will be asked about these, one after another: a store may look it up together.
   * No answer changes by it.
   */
  default void expect(Expected them) {}

  /** The row of that key, if it was ever written. */
  <R extends Row> Optional<R> find(RowKey<R> key);
}
