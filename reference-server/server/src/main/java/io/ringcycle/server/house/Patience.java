package io.ringcycle.server.house;

import java.time.Duration;
import java.time.Instant;

/**
 * How long whoever guesses passwords has to wait: not at all for the first few, then half a minute,
 * and twice as long each time, up to a quarter of an hour. An hour without a guess is forgiven.
 *
 * @param free guesses that cost nothing
 */
record Patience(int free) {
  /** For one account. */
  static final Patience OF_ACCOUNT = new Patience(5);

  /** For one address, behind which a whole office may sit. */
  static final Patience OF_ADDRESS = new Patience(200);

  private static final int DOUBLINGS = 10;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** After which without a guess. */
  static final Duration FORGIVEN = Duration.ofHours(1);

  /** How many of the failures still count. */
  int counted(int failures, Instant lastAt, Instant now) {
    return now.isBefore(lastAt.plus(FORGIVEN)) ? failures : 0;
  }

  /** When the next one may be made. */
  Instant next(int failures, Instant lastAt) {
    return failures < free ? lastAt : lastAt.plus(pause(failures - free));
  }

  private static Duration pause(int over) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(over, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
