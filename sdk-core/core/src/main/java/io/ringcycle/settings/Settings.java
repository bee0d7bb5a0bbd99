package io.ringcycle.settings;

import java.time.Duration;

/**
 * What a vendor may set about the call flow.
 *
 * @param keyToBegin whether the caller must press a key before the first supporter is dialled, so
 *     that no voicemail ever starts dialling; true by default
 * @param ringAtMost how long a leg may ring; 30 seconds by default
 * @param callAtMost how long a supporter's leg may last; 1 hour by default
 * @param lineAtMost how long a caller's leg may last; 4 hours by default
 * @param holdNumber how long a number stays taken after its call when no log comes; 10 minutes by
 *     default
 * @param logAtMost how long after its call a log is waited for before it is written as not
 *     contacted; 12 hours by default
 * @param refusedAtMost how many dials in a row may be refused before they could ring until the
 *     session pauses; 5 by default
 * @param grace how much longer than its limit we wait to hear of a leg before we call its end
 *     unknown and hang it up; 2 minutes by default. Where clocks of nodes disagree by more than
 *     that, a node that is ahead cuts off calls that still ring: set it longer than they do
 */
public record Settings(
    boolean keyToBegin,
    Duration ringAtMost,
    Duration callAtMost,
    Duration lineAtMost,
    Duration holdNumber,
    Duration logAtMost,
    int refusedAtMost,
    Duration grace) {
  private static final Duration HOURS = Duration.ofHours(6);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration MONTH = Duration.ofDays(31);

  /** What holds unless something else is set. */
  public static final Settings DEFAULT =
      new Settings(
          true,
          Duration.ofSeconds(30),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofMinutes(10),
          Duration.ofHours(12),
          5,
          Duration.ofMinutes(2));

  /**
   * Refuses limits that are not positive, or longer than 6 hours (ringing, a call, grace), 24 hours
   * (a line, the hold of a number) or 31 days (a log), and refusals below 1 or above 1,000, with
   * {@link IllegalArgumentException}.
   */
  public Settings {
    upTo(HOURS, ringAtMost, "ringAtMost");
    upTo(HOURS, callAtMost, "callAtMost");
    upTo(DAY, lineAtMost, "lineAtMost");
    upTo(DAY, holdNumber, "holdNumber");
    upTo(MONTH, logAtMost, "logAtMost");
    upTo(HOURS, grace, "grace");
    if (refusedAtMost < 1 || refusedAtMost > 1_000) {
      throw new IllegalArgumentException("refusedAtMost must be from 1 to 1,000");
    }
  }

  private static void upTo(Duration longest, Duration limit, String name) {
    if (limit.isZero() || limit.isNegative() || limit.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          name + " must be longer than nothing and at most " + longest);
    }
  }

  /** How long a number can be taken at most after it was dialled. */
  public Duration longestLease() {
    return ringAtMost.plus(callAtMost).plus(grace).plus(holdNumber);
  }

  /** How long a caller's number can be taken at most after they were rung. */
  public Duration longestLine() {
    return ringAtMost.plus(lineAtMost).plus(grace).plus(holdNumber);
  }

  /** The same, with or without a key to begin. */
  public Settings keyToBegin(boolean wanted) {
    return new Settings(
        wanted, ringAtMost, callAtMost, lineAtMost, holdNumber, logAtMost, refusedAtMost, grace);
  }

  /** The same, with other limits of a leg that rings, a supporter's leg, and a caller's leg. */
  public Settings limits(Duration ring, Duration call, Duration line) {
    return new Settings(keyToBegin, ring, call, line, holdNumber, logAtMost, refusedAtMost, grace);
  }

  /** The same, with other times for a log that does not come. */
  public Settings logging(Duration hold, Duration atMost) {
    return new Settings(
        keyToBegin, ringAtMost, callAtMost, lineAtMost, hold, atMost, refusedAtMost, grace);
  }

  /** The same, pausing after another number of refused dials in a row. */
  public Settings refusedAtMost(int dials) {
    return new Settings(
        keyToBegin, ringAtMost, callAtMost, lineAtMost, holdNumber, logAtMost, dials, grace);
  }
}
