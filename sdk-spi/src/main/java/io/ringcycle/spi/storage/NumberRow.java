package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the facts know of a number.
 *
 * @param suppressed whether it must not be called
 * @param suspect whether a call found nobody behind it
 * @param clearedAt when it was last released or confirmed
 * @param token how often it was claimed; a store that guards this row cannot hand it out twice
 * @param attemptedAt the latest attempt that counts
 * @param liveCall the open call to it, if there is one; unique, so a database can guard it
 * @param line who has it is on a line of another: a caller, while they are rung or on it, or a
 *     supporter who is on a call by the number that they had before
 */
public record NumberRow(
    NumberKey number,
    boolean suppressed,
    boolean suspect,
    Optional<Instant> clearedAt,
    long token,
    Optional<Instant> attemptedAt,
    Optional<CallId> liveCall,
    Optional<OnTheLine> line)
    implements Row {

  /**
   * Somebody on the line.
   *
   * @param session in which they call or are called
   * @param until when they are off it at the latest
   */
  public record OnTheLine(SessionId session, Instant since, Instant until) {}

  /** Names a number. */
  public record Key(NumberKey number) implements RowKey<NumberRow> {}

  @Override
  public Key key() {
    return new Key(number);
  }

  /** A number of which nothing is known. */
  public static NumberRow unknown(NumberKey number) {
    return new NumberRow(
        number,
        false,
        false,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with another latest attempt, and another open call or none. */
  public NumberRow called(long lastToken, Optional<Instant> attempt, Optional<CallId> open) {
    return new NumberRow(number, suppressed, suspect, clearedAt, lastToken, attempt, open, line);
  }

  /** The same, barred or not. */
  public NumberRow barred(boolean forbidden, boolean doubtful, Optional<Instant> cleared) {
    return new NumberRow(number, forbidden, doubtful, cleared, token, attemptedAt, liveCall, line);
  }

  /** The same, its owner on the line or not. */
  public NumberRow lined(Optional<OnTheLine> other) {
    return new NumberRow(
        number, suppressed, suspect, clearedAt, token, attemptedAt, liveCall, other);
  }
}
