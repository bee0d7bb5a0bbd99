package io.ringcycle.simulated;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Instant;

/** What a leg will do next by itself, and when. */
record Step(LegId leg, Instant at, Move move) {
  /** A change of a leg. */
  sealed interface Move {}

  /** The far end takes the call. */
  record Answer() implements Move {}

  /** The far end presses a key in answer to that question. */
  record Press(AskId ask) implements Move {}

  /** The leg is over. */
  record End(EndCause cause) implements Move {}

  Step orEarlier(Step other) {
    return other.at.isBefore(at) ? other : this;
  }
}
