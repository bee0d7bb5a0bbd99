package io.ringcycle.benchmarks.postgresql;

import java.util.Locale;

/**
 * Who claims from what.
 *
 * @param callers how many at once
 */
record Setting(Queues queues, int callers) {

  /** Which list a caller works on. */
  enum Queues {
    /** Each caller on a list of their own. */
    OWN("a list for each caller"),

    /** All on one list, each in a session of their own. */
    SHARED("one list for all");

    private final String words;

    Queues(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** The number of the list of a caller, from 0. */
  int list(int caller) {
    return queues == Queues.OWN ? caller : 0;
  }

  int lists() {
    return queues == Queues.OWN ? callers : 1;
  }

  /** How many are on each list, where each caller claims so many. */
  int members(int claims) {
    return queues == Queues.OWN ? claims : claims * callers;
  }

  /** In one word. */
  String key() {
    return queues.name().toLowerCase(Locale.ROOT) + "_" + callers;
  }
}
