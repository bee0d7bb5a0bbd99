package io.ringcycle.spi.telephony;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import java.time.Instant;

/**
 * What the telephone reports. Any of them may come twice, late, out of order, or never; the engine
 * moves a leg forward only (rule EVENT-1). Times are believed only between the moment at which we
 * meant to dial and the moment at which we hear of it, so that a telephone whose clock is wrong
 * harms nothing (rule EVENT-2).
 */
public sealed interface TelephonyEvent {
  /** As the command of the leg gave it. */
  OrganisationId organisation();

  /** The leg that is meant. */
  LegId leg();

  /** The other end rings. Some providers never say so. */
  record Ringing(OrganisationId organisation, LegId leg) implements TelephonyEvent {}

  /**
   * Somebody took the call.
   *
   * @param at when, as near as the telephone can tell; durations are reckoned from it
   */
  record Answered(OrganisationId organisation, LegId leg, Instant at) implements TelephonyEvent {}

  /** The caller pressed a key in answer to that question. */
  record KeyPressed(OrganisationId organisation, LegId leg, AskId ask) implements TelephonyEvent {}

  /**
   * The leg is over.
   *
   * @param at when it ended, as near as the telephone can tell; durations are reckoned from it
   */
  record Ended(OrganisationId organisation, LegId leg, EndCause cause, Instant at)
      implements TelephonyEvent {}

  /** The command for this leg was certainly refused, before anything could ring. */
  record Refused(OrganisationId organisation, LegId leg, Refusal refusal)
      implements TelephonyEvent {}

  /** Why a provider refuses a command. */
  enum Refusal {
    /** It takes no more calls just now; pauses the session. */
    CAPACITY,
    /** The account has no money; pauses the session. */
    FUNDS,
    /** The credentials are not accepted; pauses the session. */
    AUTHENTICATION,
    /** The request itself was no good, such as a number that it will not dial. */
    INVALID
  }
}
