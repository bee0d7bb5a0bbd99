package io.ringcycle.simulated;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A simulated phone whose reports are written down with the second at which they came. */
final class Phones {
  static final OrganisationId ACME = new OrganisationId("acme");
  static final PhoneNumber ADA = PhoneNumber.of("+447700900001");
  static final PhoneNumber SAM = PhoneNumber.of("+447700900123");
  static final LegId ANCHOR = new LegId("anchor");
  static final LegId LEG = new LegId("leg");
  static final Duration RING = Duration.ofSeconds(30);
  static final Duration LAST = Duration.ofHours(1);
  static final Instant START = Instant.parse("2026-05-04T09:00:00Z");

  final VirtualClock clock = VirtualClock.at(START);
  final SimulatedPhone phone = SimulatedPhone.on(clock);
  final List<String> reports = new ArrayList<>();

  Phones() {
    phone.reportTo(event -> reports.add(second() + " " + words(event)));
  }

  Phones ring() {
    phone.send(new RingCaller(ACME, ANCHOR, ADA, RING, LAST));
    return this;
  }

  Phones dial() {
    return dial(LEG);
  }

  Phones dial(LegId leg) {
    phone.send(new DialSupporter(ACME, leg, ANCHOR, SAM, RING, LAST));
    return this;
  }

  Phones ask(String id, Prompt prompt) {
    phone.send(new Ask(ACME, ANCHOR, new AskId(id), prompt));
    return this;
  }

  Phones hangUp(LegId leg) {
    phone.send(new HangUp(ACME, leg));
    return this;
  }

  Phones after(long seconds) {
    clock.advance(Duration.ofSeconds(seconds));
    return this;
  }

  Phones untilIdle() {
    clock.runUntilIdle();
    return this;
  }

  static Duration seconds(long count) {
    return Duration.ofSeconds(count);
  }

  private long second() {
    return Duration.between(START, clock.now()).toSeconds();
  }

  private static String words(TelephonyEvent event) {
    if (event instanceof TelephonyEvent.Ended ended) {
      return event.leg() + " ended " + ended.cause().category();
    }
    if (event instanceof TelephonyEvent.KeyPressed key) {
      return event.leg() + " key " + key.ask();
    }
    if (event instanceof TelephonyEvent.Refused refused) {
      return event.leg() + " refused " + refused.refusal();
    }
    return event.leg() + (event instanceof TelephonyEvent.Answered ? " answered" : " rings");
  }
}
