package io.ringcycle.server.api;

import io.ringcycle.server.problem.ProblemException;

/** How long a page may be. */
final class Limit {
  /** The most that a page holds. */
  static final int MOST = 200;

  private Limit() {}

  /** Refuses what is below 1, and above 200. */
  static int checked(int limit) {
    if (limit < 1 || limit > MOST) {
      throw ProblemException.badInput("A limit lies between 1 and " + MOST + ".");
    }
    return limit;
  }
}
