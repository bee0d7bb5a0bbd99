package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
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
 */
public record NumberRow(
    NumberKey number,
    boolean suppressed,
    boolean suspect,
    Optional<Instant> clearedAt,
    long token,
    Optional<Instant> attemptedAt,
    Optional<CallId> liveCall)
    implements Row {

  /** Names a number. */
  public record Key(NumberKey number) implements RowKey<NumberRow> {}

  @Override
  public Key key() {
    return new Key(number);
  }

  /** A number of which nothing is known. */
  public static NumberRow unknown(NumberKey number) {
    return new NumberRow(
        number, false, false, Optional.empty(), 0, Optional.empty(), Optional.empty());
  }
}
