package io.ringcycle.spi.storage;

import io.ringcycle.model.Bar;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the facts know of a person.
 *
 * @param number the hash of their number
 * @param bar why the roster gives none
 * @param since when that number was given
 * @param suppressed whether the person must not be called, whatever the number
 * @param releasedAt when a suppression of the person was last lifted
 * @param contactedAt their latest substantive contact
 */
public record PersonRow(
    SupporterId supporter,
    Optional<NumberKey> number,
    Optional<Bar> bar,
    Instant since,
    boolean suppressed,
    Optional<Instant> releasedAt,
    Optional<Instant> contactedAt)
    implements Row {

  /** Names a person. */
  public record Key(SupporterId supporter) implements RowKey<PersonRow> {}

  @Override
  public Key key() {
    return new Key(supporter);
  }
}
