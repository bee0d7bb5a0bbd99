package io.ringcycle.simulated;

import java.time.Duration;

/** A stream of numbers that its seed alone decides, on every JDK (SplitMix64). */
final class Chance {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long... seeds) {
    long mixed = 0;
    for (long seed : seeds) {
      mixed = mix(mixed + GOLDEN ^ seed);
    }
    return new Chance(mixed);
  }

  /** From 0 to less than the bound. */
  int below(int bound) {
    state += GOLDEN;
    return (int) Math.floorMod(mix(state), (long) bound);
  }

  /** Whole seconds, both ends included. */
  Duration seconds(int least, int most) {
    return Duration.ofSeconds(least + below(most - least + 1));
  }

  private static long mix(long seed) {
    long half = (seed ^ (seed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    long whole = (half ^ (half >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return whole ^ (whole >>> 31);
  }
}
