package io.ringcycle.server.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of one attempt.
 *
 * @param status of the answer, if there was one
 * @param failure why there was none
 * @param pause how long whoever answered wants to be left alone; not at all unless they said so
 */
record Reply(Optional<Integer> status, Optional<String> failure, Duration pause) {
  private static final int GONE = 410;

  static Reply of(int status, Duration pause) {
    return new Reply(Optional.of(status), Optional.empty(), pause);
  }

  static Reply none(String why) {
    return new Reply(Optional.empty(), Optional.of(why), Duration.ZERO);
  }

  /** A redirection is none: it would lead past what was looked at. */
  boolean isTaken() {
    return status.filter(one -> one >= 200 && one < 300).isPresent();
  }

  /** Nobody wants to be told there any more. */
  boolean isGone() {
    return status.filter(one -> one == GONE).isPresent();
  }
}
