package io.ringcycle.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The five kinds of skip, and when each of them ends by itself. */
public sealed interface SkipRule {
  /** Out for a short while (rule SKIP-1). */
  record Quick(QuickDuration duration) implements SkipRule {
    @Override
    public String rule() {
      return "SKIP-1";
    }

    @Override
    public Optional<Instant> returnAt(Instant madeAt, ZoneId zone) {
      return Optional.of(madeAt.plus(duration.length()));
    }
  }

  /** Out until the caller's next day begins (rule SKIP-2). */
  record Today() implements SkipRule {
    @Override
    public String rule() {
      return "SKIP-2";
    }

    @Override
    public Optional<Instant> returnAt(Instant madeAt, ZoneId zone) {
      LocalDate tomorrow = madeAt.atZone(zone).toLocalDate().plusDays(1);
      return Optional.of(tomorrow.atStartOfDay(zone).toInstant());
    }
  }

  /** Out until the caller's given day begins (rule SKIP-3). */
  record Until(LocalDate date) implements SkipRule {
    @Override
    public String rule() {
      return "SKIP-3";
    }

    @Override
    public Optional<Instant> returnAt(Instant madeAt, ZoneId zone) {
      return Optional.of(date.atStartOfDay(zone).toInstant());
    }
  }

  /** Out until a new cycle starts (rule SKIP-4). */
  record ThisCycle() implements SkipRule {
    @Override
    public String rule() {
      return "SKIP-4";
    }

    @Override
    public Optional<Instant> returnAt(Instant madeAt, ZoneId zone) {
      return Optional.empty();
    }
  }

  /** Out of this session for good; wants a reason (rule SKIP-5). */
  record Removal() implements SkipRule {
    @Override
    public String rule() {
      return "SKIP-5";
    }

    @Override
    public Optional<Instant> returnAt(Instant madeAt, ZoneId zone) {
      return Optional.empty();
    }
  }

  /** The id of the rule in the rulebook. */
  String rule();

  /**
   * The instant at which such a skip ends, if the clock ends it.
   *
   * @param madeAt when the skip is made
   * @param zone in which the caller's days begin; days of 23 and of 25 hours are honoured
   */
  Optional<Instant> returnAt(Instant madeAt, ZoneId zone);

  /** Whether only an administrator can undo it. */
  default boolean permanent() {
    return this instanceof Removal;
  }
}
