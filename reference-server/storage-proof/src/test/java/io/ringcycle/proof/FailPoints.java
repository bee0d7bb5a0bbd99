package io.ringcycle.proof;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where this process dies, as if its power had gone: at the so-manieth time that it comes to a
 * point of that name.
 */
final class FailPoints {
  static final int DEAD = 137;

  private final String point;
  private final AtomicInteger left;

  /** A name and a count, as in {@code kept.CallIntended:3}; no name for no point. */
  FailPoints(String where) {
    String[] parts = where.split(":");
    this.point = parts[0];
    this.left = new AtomicInteger(parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
  }

  void reach(String name) {
    if (name.equals(point) && left.decrementAndGet() == 0) {
      Runtime.getRuntime().halt(DEAD);
    }
  }
}
