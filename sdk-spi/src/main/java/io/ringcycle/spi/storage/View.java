package io.ringcycle.spi.storage;

import java.util.Optional;

/** One consistent state of one organisation. Every answer is a snapshot; no limit is below 1. */
public interface View extends QueueIndex, RosterIndex, HistoryIndex, Journal {
  /** The row of that key, if it was ever written. */
  <R extends Row> Optional<R> find(RowKey<R> key);
}
