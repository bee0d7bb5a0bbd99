package io.ringcycle.server.simulator;

import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.simulated.Dial;
import io.ringcycle.simulated.Leg;
import java.time.Instant;
import java.util.Optional;

/**
 * A leg as it stands in the database.
 *
 * @param attempt which call to the number it is, from 0
 */
public record KeptLeg(
    Dial dial,
    Play play,
    int attempt,
    Instant dialledAt,
    Optional<Instant> answeredAt,
    Optional<Leg.Question> question,
    int questions) {
  private static final JsonOf<KeptLeg> JSON = JsonOf.of(KeptLeg.class);

  static KeptLeg of(Leg leg, Play play, int attempt) {
    return new KeptLeg(
        leg.dial(),
        play,
        attempt,
        leg.dialledAt(),
        leg.answeredAt(),
        leg.question(),
        leg.questions());
  }

  static KeptLeg read(String json) {
    return JSON.read(json);
  }

  /** The same, as the leg is by now. */
  KeptLeg now(Leg leg) {
    return of(leg, play, attempt);
  }

  Leg leg() {
    return new Leg(
        dial, play.script(dial.to(), attempt), dialledAt, answeredAt, question, questions);
  }

  String json() {
    return JSON.write(this);
  }
}
