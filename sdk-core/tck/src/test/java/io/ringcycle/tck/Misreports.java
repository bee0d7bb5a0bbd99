package io.ringcycle.tck;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What an adapter may tell or send in place of what it should. */
final class Misreports {
  private Misreports() {}

  static List<TelephonyEvent> anotherQuestion(TelephonyEvent event) {
    return event instanceof KeyPressed key
        ? List.of(new KeyPressed(key.organisation(), key.leg(), new AskId("first")))
        : List.of(event);
  }

  static List<TelephonyEvent> anotherLeg(TelephonyEvent event) {
    Map<LegId, LegId> others = Map.of(Switchboard.CLEO, Switchboard.BEN);
    LegId leg = others.getOrDefault(event.leg(), event.leg());
    return event instanceof Answered answered
        ? List.of(new Answered(answered.organisation(), leg, answered.at()))
        : List.of(event);
  }

  static List<TelephonyEvent> elsewhere(TelephonyEvent event) {
    return event instanceof Answered answered
        ? List.of(new Answered(new OrganisationId("other"), answered.leg(), answered.at()))
        : List.of(event);
  }

  static List<TelephonyEvent> late(TelephonyEvent event) {
    return event instanceof Answered answered
        ? List.of(new Answered(answered.organisation(), answered.leg(), Instant.EPOCH))
        : List.of(event);
  }

  static List<TelephonyEvent> unknown(TelephonyEvent event) {
    return event instanceof Ended ended
        ? List.of(
            new Ended(
                ended.organisation(),
                ended.leg(),
                EndCause.of(EndCause.Category.UNKNOWN),
                ended.at()))
        : List.of(event);
  }

  static TelephonyCommand nothing(TelephonyCommand command) {
    return command instanceof HangUp hangUp
        ? new HangUp(hangUp.organisation(), new LegId("nobody"))
        : command;
  }

  static TelephonyCommand forEver(TelephonyCommand command) {
    Duration hours = Duration.ofHours(5);
    return command instanceof DialSupporter dial
        ? new DialSupporter(dial.organisation(), dial.leg(), dial.anchor(), dial.to(), hours, hours)
        : command;
  }
}
