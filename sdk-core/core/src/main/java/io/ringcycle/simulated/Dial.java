package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.time.Duration;
import java.util.Optional;

/**
 * What both commands that make a phone ring have in common.
 *
 * @param anchor the caller's leg that a supporter is joined to; a caller has none
 */
public record Dial(
    OrganisationId organisation,
    LegId leg,
    Optional<LegId> anchor,
    PhoneNumber to,
    Duration ringAtMost,
    Duration lastAtMost) {
  /** A caller is rung. */
  public static Dial of(RingCaller ring) {
    return new Dial(
        ring.organisation(),
        ring.leg(),
        Optional.empty(),
        ring.to(),
        ring.ringAtMost(),
        ring.lastAtMost());
  }

  /** A supporter is dialled. */
  public static Dial of(DialSupporter dial) {
    return new Dial(
        dial.organisation(),
        dial.leg(),
        Optional.of(dial.anchor()),
        dial.to(),
        dial.ringAtMost(),
        dial.lastAtMost());
  }
}
