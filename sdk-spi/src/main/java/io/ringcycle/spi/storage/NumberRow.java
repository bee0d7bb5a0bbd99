package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the facts know of a number.
 *
 * @param suppressedAt since when it must not be called
 * @param suspectAt since when it is known that a call found nobody behind it
 * @param clearedAt when it was last released or confirmed
 * @param token how often it was claimed; a store that guards this row cannot hand it out twice
 * @param attemptedAt the latest attempt that counts
 * @param liveCall the open call to it, if there is one; unique, so a database can guard it
 * @param lines on which those are who have it: callers, while they are rung or on their line, and
 *     supporters who are on a call by the number that they had before
 */
public record NumberRow(
    NumberKey number,
    Optional<Instant> suppressedAt,
    Optional<Instant> suspectAt,
    Optional<Instant> clearedAt,
    long token,
    Optional<Instant> attemptedAt,
    Optional<CallId> liveCall,
    List<OnTheLine> lines)
    implements Row {
  /** Copies the list. */
  public NumberRow {
    lines = List.copyOf(lines);
  }

  /**
   * Somebody on the line.
   *
   * @param session in which they call or are called
   * @param call the one that a supporter is on; empty for a caller
   * @param until when they are off it at the latest
   * @param lost nothing more will be heard by which they are off it: the leg was given up and may
   *     be up all the same, or the call is over and waits for its log
   */
  public record OnTheLine(
      SessionId session, Optional<CallId> call, Instant since, Instant until, boolean lost) {

    /** The same, lost. */
    public OnTheLine givenUp() {
      return givenUp(until);
    }

    /** The same, lost, and off it by another moment. */
    public OnTheLine givenUp(Instant latest) {
      return new OnTheLine(session, call, since, latest, true);
    }

    /**
     * Whether they may be on it. A caller is until something is heard or the leg is given up, for
     * by whatever clock it may seem too late.
     */
    public boolean holdsAt(Instant instant) {
      return (call.isEmpty() && !lost) || instant.isBefore(until);
    }

    private boolean overBy(Instant instant) {
      return lost && !instant.isBefore(until);
    }
  }

  /** Names a number. */
  public record Key(NumberKey number) implements RowKey<NumberRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return number.compareTo(other.number);
    }
  }

  @Override
  public Key key() {
    return new Key(number);
  }

  /** A number of which nothing is known. */
  public static NumberRow unknown(NumberKey number) {
    Optional<Instant> never = Optional.empty();
    return new NumberRow(number, never, never, never, 0, never, Optional.empty(), List.of());
  }

  /** Whether it must not be called. */
  public boolean suppressed() {
    return suppressedAt.isPresent();
  }

  /** Whether a call found nobody behind it. */
  public boolean suspect() {
    return suspectAt.isPresent();
  }

  /**
   * The same with another latest attempt, and another open call or none; lost ones that are over by
   * then are forgotten.
   */
  public NumberRow called(long lastToken, Optional<Instant> attempt, Optional<CallId> open) {
    List<OnTheLine> going =
        lines.stream().filter(line -> attempt.filter(line::overBy).isEmpty()).toList();
    return new NumberRow(
        number, suppressedAt, suspectAt, clearedAt, lastToken, attempt, open, going);
  }

  /** The same, suppressed; since that instant, if not before. */
  public NumberRow suppressed(Instant at) {
    return barred(Optional.of(suppressedAt.orElse(at)), suspectAt, clearedAt);
  }

  /** The same, suppressed no longer. */
  public NumberRow released(Instant at) {
    return barred(Optional.empty(), suspectAt, Optional.of(at));
  }

  /** The same, suspect; since that instant, if not before. */
  public NumberRow suspected(Instant at) {
    return barred(suppressedAt, Optional.of(suspectAt.orElse(at)), clearedAt);
  }

  /** The same, suspect no longer. */
  public NumberRow confirmed(Instant at) {
    return barred(suppressedAt, Optional.empty(), Optional.of(at));
  }

  private NumberRow barred(
      Optional<Instant> forbidden, Optional<Instant> doubtful, Optional<Instant> cleared) {
    return new NumberRow(number, forbidden, doubtful, cleared, token, attemptedAt, liveCall, lines);
  }

  /** The same, one more of those who have it on a line; lost ones that are over are forgotten. */
  public NumberRow lined(OnTheLine one) {
    List<OnTheLine> all = new ArrayList<>(lines);
    all.removeIf(other -> other.overBy(one.since()));
    all.add(one);
    return lined(all);
  }

  /** The same, those lost of whom that holds. */
  public NumberRow losing(Predicate<OnTheLine> gone, UnaryOperator<OnTheLine> how) {
    return lined(lines.stream().map(one -> gone.test(one) ? how.apply(one) : one).toList());
  }

  /** The same, those off the line of whom that holds. */
  public NumberRow unlined(Predicate<OnTheLine> off) {
    return lined(lines.stream().filter(off.negate()).toList());
  }

  private NumberRow lined(List<OnTheLine> others) {
    return new NumberRow(
        number, suppressedAt, suspectAt, clearedAt, token, attemptedAt, liveCall, others);
  }
}
