package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call.
 *
 * @param caller who called
 * @param leg the supporter's; of no other call
 * @param number unique among the calls that are open
 * @param intendedAt when we meant to dial, which is when the attempt counts
 * @param course how it went so far
 */
public record CallRow(
    CallId call,
    SessionId session,
    CallListId list,
    CallerId caller,
    LegId leg,
    SupporterId supporter,
    NumberKey number,
    int cycle,
    Instant intendedAt,
    Course course)
    implements Row {

  /** Names a call. */
  public record Key(CallId call) implements RowKey<CallRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return call.compareTo(other.call);
    }
  }

  @Override
  public Key key() {
    return new Key(call);
  }

  /** The same call, further on. */
  public CallRow going(Course further) {
    return new CallRow(
        call, session, list, caller, leg, supporter, number, cycle, intendedAt, further);
  }

  /** When it began to ring. */
  public Optional<Instant> ringingAt() {
    return course.ringingAt();
  }

  /** When somebody answered. */
  public Optional<Instant> answeredAt() {
    return course.answeredAt();
  }

  /** Whether its caller has asked for its end. */
  public boolean dismissed() {
    return course.dismissedAt().isPresent();
  }

  /** When it ended. */
  public Optional<Instant> endedAt() {
    return course.endedAt();
  }

  /** What it came to. */
  public Optional<Outcome> outcome() {
    return course.outcome();
  }

  /** Why it ended, as far as was known then. */
  public Optional<EndCause> cause() {
    return course.cause();
  }

  /** What came to light after the end. */
  public Optional<EndCause> evidence() {
    return course.evidence();
  }

  /** False only if it was certainly refused before it could ring. */
  public boolean rang() {
    return course.rang();
  }

  /** When its contact was logged. */
  public Optional<Instant> loggedAt() {
    return course.loggedAt();
  }

  /** When its number is free again if nothing more is heard. */
  public Instant leaseEnds() {
    return course.leaseEnds();
  }

  /** Whether it has not ended. */
  public boolean open() {
    return endedAt().isEmpty();
  }

  /**
   * When the number is free: with the log of a call whose end was heard of, at the latest by the
   * lease. A call that was given up may still be up, whatever was logged, until something is heard
   * of it.
   */
  public Instant freeAt() {
    return course
        .heardAt()
        .flatMap(heard -> loggedAt().map(logged -> logged.isAfter(heard) ? logged : heard))
        .filter(leaseEnds()::isAfter)
        .orElse(leaseEnds());
  }

  /** Whether anything was heard of its end. */
  public boolean heard() {
    return course.heardAt().isPresent();
  }

  /** From answer to end; nothing where nobody answered or it has not ended. */
  public Duration talk() {
    return answeredAt()
        .flatMap(from -> endedAt().map(to -> Duration.between(from, to)))
        .orElse(Duration.ZERO);
  }
}
