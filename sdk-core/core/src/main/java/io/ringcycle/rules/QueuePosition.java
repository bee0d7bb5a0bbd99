package io.ringcycle.rules;

import io.ringcycle.model.Exclusions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an available supporter stands in the queue (rule QUEUE-1). */
public sealed interface QueuePosition extends Comparable<QueuePosition> {
  /** A person put them in front; the higher the rank, the further. */
  record Prioritised(long rank) implements QueuePosition {}

  /** They came back behind the place that the cycle has reached. */
  record Returned(Instant back, long place) implements QueuePosition {}

  /** They stand where the list has them. */
  record InListOrder(long place) implements QueuePosition {}

  /** The position of somebody available. */
  static QueuePosition of(Subject subject, Instant now) {
    Optional<QueuePosition> front =
        Front.of(subject).map(priority -> new Prioritised(priority.rank()));
    return front.orElseGet(() -> behindOrAhead(subject, now));
  }

  private static QueuePosition behindOrAhead(Subject subject, Instant now) {
    long place = subject.member().place();
    return place > subject.session().cursor()
        ? new InListOrder(place)
        : new Returned(back(subject, now), place);
  }

  /** The end of the last thing that kept them out: a person's skip, a pause, an error. */
  private static Instant back(Subject subject, Instant now) {
    Stream<Instant> byTheClock =
        Stream.concat(
                Stream.of(subject.standing().backAt(), expiry(subject)).flatMap(Optional::stream),
                Availability.ends(subject))
            .filter(at -> !at.isAfter(now));
    return Stream.concat(byTheClock, subject.member().cameBackAt().stream())
        .reduce(
            subject.session().cycleStartedAt(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static Optional<Instant> expiry(Subject subject) {
    return subject
        .passedAt()
        .filter(at -> subject.exclusionsAt(at).recheck() == Exclusions.Recheck.AT_EXPIRY)
        .map(at -> Availability.passing(subject, at))
        .filter(because -> !because.isEmpty())
        .map(Passing::ends);
  }

  @Override
  default int compareTo(QueuePosition other) {
    int byLane = Integer.compare(lane(), other.lane());
    return byLane != 0 ? byLane : withinLane(other);
  }

  private int lane() {
    if (this instanceof Prioritised) {
      return 0;
    }
    return this instanceof Returned ? 1 : 2;
  }

  private int withinLane(QueuePosition other) {
    if (this instanceof Prioritised one && other instanceof Prioritised two) {
      return Long.compare(two.rank(), one.rank());
    }
    if (this instanceof Returned one && other instanceof Returned two) {
      int byTime = one.back().compareTo(two.back());
      return byTime != 0 ? byTime : Long.compare(one.place(), two.place());
    }
    return Long.compare(((InListOrder) this).place(), ((InListOrder) other).place());
  }
}
