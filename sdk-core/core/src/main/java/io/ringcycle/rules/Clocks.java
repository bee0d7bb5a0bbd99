package io.ringcycle.rules;

import java.time.Duration;

/** How far the clocks of nodes are trusted (rule TIME-1). */
public final class Clocks {
  /** They disagree by less than this; what may still hold by another clock is not yet over. */
  public static final Duration APART = Duration.ofDays(1);

  private Clocks() {}
}
