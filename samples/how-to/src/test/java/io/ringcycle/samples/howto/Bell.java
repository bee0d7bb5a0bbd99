package io.ringcycle.samples.howto;

import java.time.Duration;

/**
 * A telephone provider as many are: calls are placed by request, and what happens is posted back.
 */
interface Bell {
  /** Places a call; our own name for it comes back with every post about it. */
  void place(String name, String number, Duration ringAtMost, Duration lastAtMost);

  /** Plays something and waits for a key. */
  void prompt(String name, String question);

  /** Ends a call. */
  void end(String name);

  /** What the provider posts to us: which call, what happened, and when in seconds of the epoch. */
  record Post(String name, String what, String detail, long second) {}
}
