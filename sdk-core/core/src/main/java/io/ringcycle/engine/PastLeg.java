package io.ringcycle.engine;

import io.ringcycle.model.Outcome;
import io.ringcycle.rules.Outcomes;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.view.Done;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Legs;
import io.ringcycle.view.Place;
import java.time.Instant;
import java.util.Optional;

/** A leg as its facts tell it, in whatever order they came (rule OUT-2). */
record PastLeg(Instant at, Optional<Instant> answeredAt, Optional<End> end) {
  /** When and why it ended. */
  record End(Instant at, EndCause cause) {}

  static PastLeg dialled(Instant at) {
    return new PastLeg(at, Optional.empty(), Optional.empty());
  }

  PastLeg answered(Instant answered) {
    return new PastLeg(at, Optional.of(answered), end);
  }

  PastLeg ended(Instant ended, EndCause cause) {
    return new PastLeg(at, answeredAt, Optional.of(new End(ended, cause)));
  }

  Done call(Place place, boolean reached) {
    return new Done(place, at, Figures.ofCall(legs(), end.map(this::outcome), reached));
  }

  Done line(Place place) {
    return new Done(place, at, Figures.ofLine(legs()));
  }

  private Outcome outcome(End ended) {
    return Outcomes.of(ended.cause().category(), answeredAt.isPresent());
  }

  private Legs legs() {
    return end.map(ended -> Legs.ended(at, answeredAt, ended.at())).orElse(Legs.OPEN);
  }
}
