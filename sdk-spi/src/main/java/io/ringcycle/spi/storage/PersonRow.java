package io.ringcycle.spi.storage;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the facts know of a person.
 *
 * @param number the hash of their number
 * @param bar why the roster gives none
 * @param since when that number was given
 * @param suppressedAt since when the person must not be called, whatever the number
 * @param releasedAt when a suppression of the person was last lifted
 * @param barredAt since when they could not be called, without a break: no number, or one that must
 *     not be called, or suppressed; empty while they can be
 * @param contactedAt their latest substantive contact
 * @param call the one that they were on when their number was corrected last during a call
 */
public record PersonRow(
    SupporterId supporter,
    Optional<NumberKey> number,
    Optional<Bar> bar,
    Instant since,
    Optional<Instant> suppressedAt,
    Optional<Instant> releasedAt,
    Optional<Instant> barredAt,
    Optional<Instant> contactedAt,
    Optional<CallId> call)
    implements Row {

  /** Names a person. */
  public record Key(SupporterId supporter) implements RowKey<PersonRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return supporter.compareTo(other.supporter);
    }
  }

  @Override
  public Key key() {
    return new Key(supporter);
  }

  /** Somebody of whom nothing is known but the number, or why there is none. */
  public static PersonRow known(
      SupporterId supporter, Optional<NumberKey> number, Optional<Bar> bar, Instant since) {
    Optional<Instant> never = Optional.empty();
    return new PersonRow(
        supporter, number, bar, since, never, never, never, never, Optional.empty());
  }

  /** Whether the person must not be called, whatever the number. */
  public boolean suppressed() {
    return suppressedAt.isPresent();
  }

  /** The same with another number, or none. */
  public PersonRow reachedBy(Optional<NumberKey> other, Optional<Bar> why, Instant at) {
    return new PersonRow(
        supporter, other, why, at, suppressedAt, releasedAt, barredAt, contactedAt, call);
  }

  /** The same, suppressed; since that instant, if not before. */
  public PersonRow suppressed(Instant at) {
    Optional<Instant> from = Optional.of(suppressedAt.orElse(at));
    return new PersonRow(
        supporter, number, bar, since, from, releasedAt, barredAt, contactedAt, call);
  }

  /** The same, suppressed no longer. */
  public PersonRow released(Instant at) {
    return new PersonRow(
        supporter,
        number,
        bar,
        since,
        Optional.empty(),
        Optional.of(at),
        barredAt,
        contactedAt,
        call);
  }

  /** The same, who can be called; or cannot, since that instant if not before. */
  public PersonRow callable(boolean now, Instant at) {
    Optional<Instant> from =
        now
            ? Optional.empty()
            : Stream.concat(barredAt.stream(), Stream.of(at)).min(Comparator.naturalOrder());
    return new PersonRow(
        supporter, number, bar, since, suppressedAt, releasedAt, from, contactedAt, call);
  }

  /** The same with another latest contact. */
  public PersonRow contacted(Optional<Instant> latest) {
    return new PersonRow(
        supporter, number, bar, since, suppressedAt, releasedAt, barredAt, latest, call);
  }

  /** The same, on a call while their number is corrected. */
  public PersonRow on(CallId open) {
    return new PersonRow(
        supporter,
        number,
        bar,
        since,
        suppressedAt,
        releasedAt,
        barredAt,
        contactedAt,
        Optional.of(open));
  }
}
