package io.ringcycle.proof;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.Ringing;
import java.time.Instant;
import java.util.List;

/** What workers and the provider tell each other, as words. */
final class Wire {
  static final String RING = "ring";
  static final String DIAL = "dial";
  static final String ASK = "ask";
  static final String HANG_UP = "hang up";
  static final String RINGING = "ringing";
  static final String ANSWERED = "answered";
  static final String ENDED = "ended";

  private Wire() {}

  /** A command: what, for whom, which leg, and a number or what is said. */
  static List<String> words(TelephonyCommand command) {
    if (command instanceof RingCaller ring) {
      return words(RING, command, ring.to().e164());
    }
    if (command instanceof DialSupporter dial) {
      return words(DIAL, command, dial.to().e164());
    }
    return command instanceof Ask ask
        ? words(ASK, command, ask.prompt().name())
        : words(HANG_UP, (HangUp) command, "");
  }

  private static List<String> words(String kind, TelephonyCommand command, String more) {
    return List.of(kind, command.organisation().value(), command.leg().value(), more);
  }

  /** An event: what, for whom, which leg, why, and when. */
  static TelephonyEvent event(List<String> words) {
    OrganisationId organisation = new OrganisationId(words.get(1));
    LegId leg = new LegId(words.get(2));
    Instant at = Instant.parse(words.get(4));
    return switch (words.get(0)) {
      case RINGING -> new Ringing(organisation, leg);
      case ANSWERED -> new Answered(organisation, leg, at);
      case ENDED ->
          new Ended(organisation, leg, EndCause.of(EndCause.Category.valueOf(words.get(3))), at);
      default -> throw new IllegalArgumentException(words.get(0));
    };
  }
}
