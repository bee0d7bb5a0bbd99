package io.ringcycle.samples.howto;

import java.time.Duration;
import java.util.Optional;

/**
 * A telephone provider as many are: calls are placed by request, and what happens is posted back.
 */
interface Bell {
  /**
   * Places a call and joins it to another, if one is named; our own name for it comes back with
   * every post about it.
   */
  void place(
      String name,
      String number,
      Optional<String> joinedTo,
      Duration ringAtMost,
      Duration lastAtMost);

  /** Plays something and waits for a key. */
  void prompt(String name, String question);

  /** Ends a call. */
  void end(String name);

  /** The provider's answer that it will not place a call; the message is one of its codes. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String code) {
      super(code);
    }
  }

  /** What the provider posts to us: which call, what happened, and when in seconds of the epoch. */
  record Post(String name, String what, String detail, long second) {}
}
