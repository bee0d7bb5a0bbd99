package io.ringcycle.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * Values for questions that take many at once. Each batch is filled up, with its last value, to one
 * of a few sizes: the database prepares a question anew for each size.
 */
final class Batches {
  private Batches() {}

  /** Of so many values at most, a power of two. */
  static List<List<String>> of(List<String> values, int largest) {
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < values.size(); from += largest) {
      batches.add(filled(values.subList(from, Math.min(values.size(), from + largest))));
    }
    return batches;
  }

  private static List<String> filled(List<String> values) {
    List<String> filled = new ArrayList<>(values);
    while (Integer.bitCount(filled.size()) > 1) {
      filled.add(values.get(values.size() - 1));
    }
    return filled;
  }
}
