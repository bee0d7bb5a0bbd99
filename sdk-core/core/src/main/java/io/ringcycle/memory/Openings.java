package io.ringcycle.memory;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * When each of many places opens, as a tree of minima: the next that is open is found in
 * logarithmic time, however many closed ones lie before it.
 */
final class Openings {
  /** A place that never opens. */
  static final long NEVER = Long.MAX_VALUE;

  private final int width;
  private final long[] earliest;

  /** Places from 0 to width - 1, all closed; the width is a power of two. */
  Openings(int width) {
    this.width = width;
    this.earliest = new long[2 * width];
    Arrays.fill(earliest, NEVER);
  }

  /** Places from 0 to width - 1, each opening as it is told. */
  Openings(int width, IntToLongFunction opens) {
    this(width);
    for (int place = 0; place < width; place++) {
      earliest[width + place] = opens.applyAsLong(place);
    }
    for (int node = width - 1; node > 0; node--) {
      earliest[node] = Math.min(earliest[2 * node], earliest[2 * node + 1]);
    }
  }

  int width() {
    return width;
  }

  /** When the first of all opens. */
  long earliest() {
    return earliest[1];
  }

  long opens(int place) {
    return place < width ? earliest[width + place] : NEVER;
  }

  /** Sets when a place opens. */
  void set(int place, long opens) {
    int node = width + place;
    earliest[node] = opens;
    while (node > 1) {
      node /= 2;
      earliest[node] = Math.min(earliest[2 * node], earliest[2 * node + 1]);
    }
  }

  /** The first place from there on that opens by then; the width if there is none. */
  int next(int from, long by) {
    if (from >= width) {
      return width;
    }
    int node = width + from;
    while (earliest[node] > by) {
      while (isRight(node)) {
        node /= 2;
      }
      if (node == 0) {
        return width;
      }
      node++;
    }
    return descend(node, by);
  }

  /** The earliest opening after then among the places from there to before the end. */
  long earliestAfter(int from, int end, long then) {
    long found = NEVER;
    for (int place = from; place < end; place++) {
      long opens = earliest[width + place];
      found = opens > then ? Math.min(found, opens) : found;
    }
    return found;
  }

  /** The root counts as a right child: nothing lies beyond it. */
  private static boolean isRight(int node) {
    return node % 2 == 1;
  }

  private int descend(int node, long by) {
    int found = node;
    while (found < width) {
      found *= 2;
      if (earliest[found] > by) {
        found++;
      }
    }
    return found - width;
  }
}
