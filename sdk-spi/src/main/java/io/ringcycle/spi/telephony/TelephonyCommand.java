package io.ringcycle.spi.telephony;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import java.time.Duration;

/** What the engine asks of the telephone; each is sent at most once. */
public sealed interface TelephonyCommand {
  /** For whom; to be given back with every event of the leg. */
  OrganisationId organisation();

  /** The leg that is meant; to be given back with every event of it. */
  LegId leg();

  /**
   * Rings the caller's own mobile.
   *
   * @param ringAtMost after which an unanswered leg ends
   * @param lastAtMost after which the provider ends the leg, whatever happens
   */
  record RingCaller(
      OrganisationId organisation,
      LegId leg,
      PhoneNumber to,
      Duration ringAtMost,
      Duration lastAtMost)
      implements TelephonyCommand {}

  /** Dials a supporter and joins them to the anchor, which outlives them. */
  record DialSupporter(
      OrganisationId organisation,
      LegId leg,
      LegId anchor,
      PhoneNumber to,
      Duration ringAtMost,
      Duration lastAtMost)
      implements TelephonyCommand {}

  /** Tells the caller something and waits for any key; ends an earlier question of that leg. */
  record Ask(OrganisationId organisation, LegId leg, AskId ask, Prompt prompt)
      implements TelephonyCommand {}

  /** Ends a leg. */
  record HangUp(OrganisationId organisation, LegId leg) implements TelephonyCommand {}
}
