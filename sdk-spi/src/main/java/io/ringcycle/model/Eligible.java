package io.ringcycle.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** The earliest moment at which a supporter becomes available, as the facts stand. */
public sealed interface Eligible extends Serializable {
  /** The instant, where there is one. */
  Optional<Instant> instant();

  /** They are available. */
  record Now() implements Eligible {
    @Override
    public Optional<Instant> instant() {
      return Optional.empty();
    }
  }

  /** At this instant, to the nanosecond, by itself. */
  record At(Instant at) implements Eligible {
    @Override
    public Optional<Instant> instant() {
      return Optional.of(at);
    }
  }

  /** When a new cycle is started, but not before this instant. */
  record NewCycle(Instant notBefore) implements Eligible {
    @Override
    public Optional<Instant> instant() {
      return Optional.of(notBefore);
    }
  }

  /** Never by the clock or by cycling. */
  record Never() implements Eligible {
    @Override
    public Optional<Instant> instant() {
      return Optional.empty();
    }
  }

  /** The later of two: what must pass before both have passed. */
  static Eligible latest(Eligible one, Eligible other) {
    if (one instanceof Never || other instanceof Now) {
      return one;
    }
    if (other instanceof Never || one instanceof Now) {
      return other;
    }
    return later(one, other);
  }

  private static Eligible later(Eligible one, Eligible other) {
    Instant latest = max(one.instant().orElseThrow(), other.instant().orElseThrow());
    boolean cycle = one instanceof NewCycle || other instanceof NewCycle;
    return cycle ? new NewCycle(latest) : new At(latest);
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
