package io.ringcycle.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Legs and their times, to bill by (rule USE-2).
 *
 * @param dialled how many were meant to be dialled
 * @param ended how many of them have ended; all that follows is of these
 * @param answered how many were answered
 * @param up from the intent to dial to the end
 * @param talked from answer to end
 * @param minutes that were begun between answer and end, for each leg by itself
 */
public record Legs(
    int dialled, int ended, int answered, Duration up, Duration talked, long minutes) {
  /** None. */
  public static final Legs NONE = new Legs(0, 0, 0, Duration.ZERO, Duration.ZERO, 0);

  /** One that has not ended. */
  public static final Legs OPEN = new Legs(1, 0, 0, Duration.ZERO, Duration.ZERO, 0);

  /** One that has ended. */
  public static Legs ended(Instant dialled, Optional<Instant> answered, Instant ended) {
    Duration up = Duration.between(dialled, ended);
    return answered
        .map(from -> Duration.between(from, ended))
        .map(talked -> new Legs(1, 1, 1, up, talked, begun(talked)))
        .orElseGet(() -> new Legs(1, 1, 0, up, Duration.ZERO, 0));
  }

  private static long begun(Duration talked) {
    return talked.plusMinutes(1).minusNanos(1).toMinutes();
  }

  /** Both together. */
  public Legs plus(Legs other) {
    return new Legs(
        dialled + other.dialled,
        ended + other.ended,
        answered + other.answered,
        up.plus(other.up),
        talked.plus(other.talked),
        minutes + other.minutes);
  }
}
