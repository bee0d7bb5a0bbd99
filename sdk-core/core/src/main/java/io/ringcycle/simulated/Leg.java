package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import java.time.Instant;
import java.util.Optional;

/** A live leg: what is asked of it, who is at its far end, and how far it has come. */
record Leg(
    Dial dial,
    Script script,
    Instant dialledAt,
    Optional<Instant> answeredAt,
    Optional<Question> question,
    int questions) {
  /** A question that waits for a key. */
  record Question(Ask ask, Instant since) {}

  static Leg ringing(Dial dial, Script script, Instant now) {
    return new Leg(dial, script, now, Optional.empty(), Optional.empty(), 0);
  }

  LegId id() {
    return dial.leg();
  }

  boolean isAnswered() {
    return answeredAt.isPresent();
  }

  Leg answered(Instant now) {
    return new Leg(dial, script, dialledAt, Optional.of(now), question, questions);
  }

  Leg asked(Ask ask, Instant now) {
    Question next = new Question(ask, now);
    return new Leg(dial, script, dialledAt, answeredAt, Optional.of(next), questions + 1);
  }

  Leg pressed() {
    return new Leg(dial, script, dialledAt, answeredAt, Optional.empty(), questions);
  }

  LiveLeg snapshot() {
    return new LiveLeg(
        id(),
        dial.anchor(),
        dial.to(),
        isAnswered() ? LiveLeg.State.ANSWERED : LiveLeg.State.RINGING,
        answeredAt.orElse(dialledAt),
        question.map(waiting -> waiting.ask().prompt()));
  }
}
