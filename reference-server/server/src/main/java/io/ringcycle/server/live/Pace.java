package io.ringcycle.server.live;

import java.time.Duration;

/**
 * How long to wait before looking again: briefly after a ring, since a change may settle a moment
 * later than it rings, and then longer each time, up to the slow look that misses nothing. Not safe
 * for use by several threads.
 */
final class Pace {
  private static final Duration BRIEF = Duration.ofMillis(20);

  private final Duration slow;
  private Duration next;

  /** That looks at least so often. */
  Pace(Duration slow) {
    this.slow = slow;
    this.next = slow;
  }

  /** Begins anew if something was rung or found. */
  void saw(boolean something) {
    Duration longer = next.multipliedBy(2);
    next = something ? BRIEF : longer.compareTo(slow) < 0 ? longer : slow;
  }

  /** How long to wait now. */
  Duration next() {
    return next;
  }
}
