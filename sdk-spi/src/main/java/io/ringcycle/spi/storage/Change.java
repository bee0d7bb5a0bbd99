package io.ringcycle.spi.storage;

import io.ringcycle.facts.Recorded;
import java.util.List;

/**
 * What a command decided.
 *
 * @param facts to be kept, in order; each the next of its stream
 * @param rows each replaces the row of the same key; each key once, in no order
 * @param result goes back to whoever asked
 */
public record Change<T>(List<Recorded> facts, List<Row> rows, T result) {
  /** Copies the lists. */
  public Change {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  /** Nothing happened. */
  public static <T> Change<T> none(T result) {
    return new Change<>(List.of(), List.of(), result);
  }
}
