package io.ringcycle.spi.storage;

import io.ringcycle.model.Outcome;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Instant;
import java.util.Optional;

/**
 * How a call went, as far as it has gone.
 *
 * @param dismissedAt when its caller asked for its end
 * @param endedAt when it ended
 * @param heardAt when its end, or what came to light later, was heard of; never, as long as it was
 *     given up: until then nobody can know that its number is free
 * @param outcome what it came to, by its cause and whether it was answered
 * @param cause why it ended, as far as was known then
 * @param evidence what came to light after that, first of all
 * @param rang false only if it was certainly refused before it could ring
 * @param loggedAt when its contact was logged
 * @param leaseEnds when its number is free again if nothing more is heard
 */
public record Course(
    Optional<Instant> ringingAt,
    Optional<Instant> answeredAt,
    Optional<Instant> dismissedAt,
    Optional<Instant> endedAt,
    Optional<Instant> heardAt,
    Optional<Outcome> outcome,
    Optional<EndCause> cause,
    Optional<EndCause> evidence,
    boolean rang,
    Optional<Instant> loggedAt,
    Instant leaseEnds) {
  private static final Optional<Instant> NEVER = Optional.empty();

  /** Nothing is known but that we mean to dial. */
  public static Course intended(Instant leaseEnds) {
    return new Course(
        NEVER,
        NEVER,
        NEVER,
        NEVER,
        NEVER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        NEVER,
        leaseEnds);
  }

  /** It rings. */
  public Course ringing(Instant at) {
    return new Course(
        Optional.of(at),
        answeredAt,
        dismissedAt,
        endedAt,
        heardAt,
        outcome,
        cause,
        evidence,
        rang,
        loggedAt,
        leaseEnds);
  }

  /** Somebody answers. */
  public Course answered(Instant at) {
    return new Course(
        ringingAt,
        Optional.of(at),
        dismissedAt,
        endedAt,
        heardAt,
        outcome,
        cause,
        evidence,
        rang,
        loggedAt,
        leaseEnds);
  }

  /** Its caller asks for its end. */
  public Course dismissed(Instant at) {
    return new Course(
        ringingAt,
        answeredAt,
        Optional.of(at),
        endedAt,
        heardAt,
        outcome,
        cause,
        evidence,
        rang,
        loggedAt,
        leaseEnds);
  }

  /** It came to something else, by what is known now. */
  public Course comingTo(Outcome other) {
    return new Course(
        ringingAt,
        answeredAt,
        dismissedAt,
        endedAt,
        heardAt,
        Optional.of(other),
        cause,
        evidence,
        rang,
        loggedAt,
        leaseEnds);
  }

  /** It is over. */
  public Course ended(
      Instant at,
      Optional<Instant> heard,
      Outcome how,
      EndCause why,
      boolean itRang,
      Instant free) {
    return new Course(
        ringingAt,
        answeredAt,
        dismissedAt,
        Optional.of(at),
        heard,
        Optional.of(how),
        Optional.of(why),
        evidence,
        itRang,
        loggedAt,
        free);
  }

  /** Something came to light after the end. */
  public Course evident(EndCause later, Instant heard) {
    return new Course(
        ringingAt,
        answeredAt,
        dismissedAt,
        endedAt,
        Optional.of(heard),
        outcome,
        cause,
        Optional.of(later),
        rang,
        loggedAt,
        leaseEnds);
  }

  /** Its contact is logged. */
  public Course logged(Instant at) {
    return new Course(
        ringingAt,
        answeredAt,
        dismissedAt,
        endedAt,
        heardAt,
        outcome,
        cause,
        evidence,
        rang,
        Optional.of(at),
        leaseEnds);
  }
}
