package io.ringcycle.server.calls;

/**
 * How many calls there may be at most; a caller's own line is one as well.
 *
 * @param atOnce 0 to 1,000,000
 * @param aDay of UTC; 0 to 100,000,000
 */
public record Cap(int atOnce, int aDay) {
  private static final int MOST_AT_ONCE = 1_000_000;
  private static final int MOST_A_DAY = 100_000_000;

  /** Refuses what is out of bounds with {@link IllegalArgumentException}. */
  public Cap {
    if (atOnce < 0 || atOnce > MOST_AT_ONCE || aDay < 0 || aDay > MOST_A_DAY) {
      throw new IllegalArgumentException(
          "calls at once are 0 to " + MOST_AT_ONCE + ", and calls a day 0 to " + MOST_A_DAY);
    }
  }

  /** As the settings of the server have it; throws {@link IllegalStateException} if unfit. */
  static Cap configured(int atOnce, int aDay) {
    try {
      return new Cap(atOnce, aDay);
    } catch (IllegalArgumentException unfit) {
      throw new IllegalStateException(
          "RINGCYCLE_CALLS_AT_ONCE or RINGCYCLE_CALLS_A_DAY: " + unfit.getMessage(), unfit);
    }
  }

  /** What both allow. */
  Cap and(Cap other) {
    return new Cap(Math.min(atOnce, other.atOnce), Math.min(aDay, other.aDay));
  }
}
