package io.ringcycle.benchmarks.server;

import java.util.OptionalLong;

/** A caller on a list of their own, who ends a call, logs it and goes on, again and again. */
interface Loop {
  /** Gets the caller onto the line. */
  void begin();

  /**
   * One call is ended and logged, and the next supporter claimed. How long the claim alone took, in
   * nanoseconds; empty if the caller's phone was quicker, by a key.
   */
  OptionalLong turn();
}
