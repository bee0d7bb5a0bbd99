package io.ringcycle.simulated;

import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.util.Optional;

/** What becomes of a dial, if nobody else interferes. */
sealed interface Reaction {
  /** Somebody or something takes the call; without an ending they talk on. */
  record Answers(Duration after, Optional<Ending> ending) implements Reaction {}

  /** How the far end ends an answered call, counted from the answer. */
  record Ending(Duration after, EndCause cause) {}

  /** The dial comes to nothing. */
  record Fails(Duration after, EndCause cause) implements Reaction {}

  /** Nobody reacts. */
  record RingsOut() implements Reaction {}

  /** The provider does not even try. */
  record Refuses(Refusal refusal) implements Reaction {}
}
