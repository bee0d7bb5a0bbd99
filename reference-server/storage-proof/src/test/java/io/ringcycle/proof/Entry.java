package io.ringcycle.proof;

import java.time.Instant;
import java.util.List;

/**
 * A line of a log: words, and when it was written by the clock that all processes share.
 *
 * @param words the first says what happened
 */
record Entry(Instant at, List<String> words) {
  private static final String TAB = "\t";

  Entry {
    words = List.copyOf(words);
  }

  static Entry of(Instant at, String... words) {
    return new Entry(at, List.of(words));
  }

  static Entry parse(String line) {
    List<String> all = List.of(line.split(TAB, -1));
    return new Entry(Instant.parse(all.get(0)), all.subList(1, all.size()));
  }

  String line() {
    return at + TAB + String.join(TAB, words);
  }

  String kind() {
    return words.get(0);
  }

  boolean is(String kind) {
    return kind().equals(kind);
  }

  String word(int index) {
    return words.get(index);
  }
}
