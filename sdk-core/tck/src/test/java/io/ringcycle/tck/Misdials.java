package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an adapter may make of a dial, or of its refusal, in place of what it should. */
final class Misdials {
  private static final PhoneNumber STRANGER = PhoneNumber.of("+447700900999");
  private static final Duration MONTH = Duration.ofDays(30);

  private Misdials() {}

  static TelephonyCommand ofAStranger(TelephonyCommand command) {
    return command instanceof DialSupporter dial ? to(dial, STRANGER, dial.anchor()) : command;
  }

  static TelephonyCommand ofAnotherCaller(TelephonyCommand command) {
    return command instanceof RingCaller ring
        ? to(ring, STRANGER, ring.ringAtMost(), ring.lastAtMost())
        : command;
  }

  static TelephonyCommand toTheFirstCaller(TelephonyCommand command) {
    return command instanceof DialSupporter dial ? to(dial, dial.to(), Switchboard.ADA) : command;
  }

  static TelephonyCommand callersRingForEver(TelephonyCommand command) {
    return command instanceof RingCaller ring
        ? to(ring, ring.to(), MONTH, ring.lastAtMost())
        : command;
  }

  static TelephonyCommand callersLastForEver(TelephonyCommand command) {
    return command instanceof RingCaller ring
        ? to(ring, ring.to(), ring.ringAtMost(), MONTH)
        : command;
  }

  private static TelephonyCommand to(DialSupporter dial, PhoneNumber number, LegId anchor) {
    return new DialSupporter(
        dial.organisation(), dial.leg(), anchor, number, dial.ringAtMost(), dial.lastAtMost());
  }

  private static TelephonyCommand to(
      RingCaller ring, PhoneNumber number, Duration ringAtMost, Duration lastAtMost) {
    return new RingCaller(ring.organisation(), ring.leg(), number, ringAtMost, lastAtMost);
  }

  static List<TelephonyEvent> ofTheFirstOrganisation(TelephonyEvent event) {
    OrganisationId first = Switchboard.ACME;
    if (event instanceof Answered answered) {
      return List.of(new Answered(first, answered.leg(), answered.at()));
    }
    return event instanceof Ended ended
        ? List.of(new Ended(first, ended.leg(), ended.cause(), ended.at()))
        : List.of(event);
  }

  static List<TelephonyEvent> withoutRefusals(TelephonyEvent event) {
    return event instanceof Refused ? List.of() : List.of(event);
  }

  static List<TelephonyEvent> withOneReason(TelephonyEvent event) {
    return event instanceof Refused refused
        ? List.of(new Refused(refused.organisation(), refused.leg(), Refusal.INVALID))
        : List.of(event);
  }

  static List<TelephonyEvent> asAnEnd(TelephonyEvent event) {
    EndCause failed = EndCause.of(EndCause.Category.FAILED);
    return event instanceof Refused refused
        ? List.of(new Ended(refused.organisation(), refused.leg(), failed, Instant.EPOCH))
        : List.of(event);
  }
}
