package io.ringcycle.spi.storage;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A supporter's membership of a list, with what a store needs to find them.
 *
 * @param place where they stand, from 1; grows along the list, is unique in it and never given
 *     again, changes when they leave and join again
 * @param live whether they are on the list now
 * @param callable whether they have a number that may be called
 * @param contactedAt the latest substantive contact with the person, on whatever list
 * @param attemptedAt the latest attempt on their number, whoever was meant
 * @param contactedHere whether any session of this list has a substantive contact with them
 * @param cameBackAt when they last came back to callable: a number or a log corrected, a
 *     suppression lifted, a line or a call off their number; may lie ahead, where a number is known
 *     to be free by then
 */
public record MemberRow(
    CallListId list,
    SupporterId supporter,
    long place,
    boolean live,
    boolean callable,
    Optional<Instant> contactedAt,
    Optional<Instant> attemptedAt,
    boolean contactedHere,
    Optional<Instant> cameBackAt)
    implements Row {

  /** Names a membership. */
  public record Key(CallListId list, SupporterId supporter)
      implements RowKey<MemberRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byList = list.compareTo(other.list);
      return byList != 0 ? byList : supporter.compareTo(other.supporter);
    }
  }

  @Override
  public Key key() {
    return new Key(list, supporter);
  }

  /** The same person at a new place. */
  public MemberRow joining(long newPlace) {
    return new MemberRow(
        list,
        supporter,
        newPlace,
        true,
        callable,
        contactedAt,
        attemptedAt,
        contactedHere,
        cameBackAt);
  }

  /** The same person, no longer on the list. */
  public MemberRow leaving() {
    return new MemberRow(
        list,
        supporter,
        place,
        false,
        callable,
        contactedAt,
        attemptedAt,
        contactedHere,
        cameBackAt);
  }

  /**
   * The same membership, reached or not; with the instant of coming back where there is one, unless
   * a clock that was ahead has named a later one.
   */
  public MemberRow reached(boolean now, Optional<Instant> back) {
    return new MemberRow(
        list,
        supporter,
        place,
        live,
        now,
        contactedAt,
        attemptedAt,
        contactedHere,
        Stream.concat(back.stream(), cameBackAt.stream()).max(Comparator.naturalOrder()));
  }

  /** The same membership with other latest contacts. */
  public MemberRow contacted(Optional<Instant> latest, boolean here) {
    return new MemberRow(
        list, supporter, place, live, callable, latest, attemptedAt, here, cameBackAt);
  }

  /** The same membership with another latest attempt. */
  public MemberRow attempted(Optional<Instant> latest) {
    return new MemberRow(
        list, supporter, place, live, callable, contactedAt, latest, contactedHere, cameBackAt);
  }
}
