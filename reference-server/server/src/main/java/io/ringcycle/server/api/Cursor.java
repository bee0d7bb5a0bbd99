package io.ringcycle.server.api;

import io.ringcycle.server.problem.ProblemException;

/** Where a page ended, in letters that mean nothing to whoever sends them back. */
final class Cursor {
  private static final int BASE = 36;

  private Cursor() {}

  static String of(long place) {
    return Long.toString(place, BASE);
  }

  static long place(String cursor) {
    try {
      return Math.max(0, Long.parseLong(cursor, BASE));
    } catch (NumberFormatException other) {
      throw foreign();
    }
  }

  static ProblemException foreign() {
    return ProblemException.badInput("Send as \"after\" what a page gave as \"next\".");
  }
}
