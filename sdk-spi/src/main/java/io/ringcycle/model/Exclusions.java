package io.ringcycle.model;

import java.time.Duration;

/**
 * Whom a call list keeps out for the time being (rules COOL-1 and COOL-2).
 *
 * @param betweenContacts the least time between substantive contacts with one person, 0 to 366 days
 * @param betweenAttempts the least time between attempts on one number, 0 to 366 days
 * @param completion whether a contact completes the supporter in one session or in all of the list
 * @param recheck when somebody passed over is looked at again
 */
public record Exclusions(
    Duration betweenContacts, Duration betweenAttempts, Completion completion, Recheck recheck) {
  private static final Duration LONGEST = Duration.ofDays(366);

  /** A day between contacts, an hour between attempts. */
  public static final Exclusions DEFAULT =
      new Exclusions(
          Duration.ofHours(24), Duration.ofHours(1), Completion.PER_SESSION, Recheck.NEW_CYCLE);

  /** Nobody is kept out by the clock. */
  public static final Exclusions NONE =
      new Exclusions(Duration.ZERO, Duration.ZERO, Completion.PER_SESSION, Recheck.NEW_CYCLE);

  /** Refuses negative and over-long durations with {@link IllegalArgumentException}. */
  public Exclusions {
    check(betweenContacts);
    check(betweenAttempts);
  }

  /** Where a contact completes its supporter. */
  public enum Completion {
    /** Only in the session in which it was logged; elsewhere it begins a cooldown. */
    PER_SESSION,
    /** In every session of the list. */
    WHOLE_LIST
  }

  /** When somebody who was passed over is looked at again. */
  public enum Recheck {
    /** When a new cycle starts. */
    NEW_CYCLE,
    /** As soon as the reason for passing over has ended. */
    AT_EXPIRY
  }

  /** The same, with another time between substantive contacts. */
  public Exclusions betweenContacts(Duration other) {
    return new Exclusions(other, betweenAttempts, completion, recheck);
  }

  /** The same, with another time between attempts on a number. */
  public Exclusions betweenAttempts(Duration other) {
    return new Exclusions(betweenContacts, other, completion, recheck);
  }

  /** The same, with another reach of a contact. */
  public Exclusions completing(Completion other) {
    return new Exclusions(betweenContacts, betweenAttempts, other, recheck);
  }

  /** The same, with another moment for a second look. */
  public Exclusions rechecking(Recheck other) {
    return new Exclusions(betweenContacts, betweenAttempts, completion, other);
  }

  private static void check(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a cooldown lasts between nothing and 366 days");
    }
  }
}
