package io.ringcycle.spi.storage;

import java.time.Instant;

/**
 * Whom the clock lets be called; a store answers by comparing the values of a member with these.
 *
 * @param contactedBy the latest contact may be no later than this instant
 * @param attemptedBy the latest attempt may be no later than this instant
 * @param contactedHereToo whether those whom any session of the list has contacted may be called
 */
public record Eligibility(Instant contactedBy, Instant attemptedBy, boolean contactedHereToo) {
  /** Whether a member passes. */
  public boolean admits(MemberRow member) {
    return member.callable()
        && member.contactedAt().map(at -> !at.isAfter(contactedBy)).orElse(true)
        && member.attemptedAt().map(at -> !at.isAfter(attemptedBy)).orElse(true)
        && (contactedHereToo || !member.contactedHere());
  }
}
