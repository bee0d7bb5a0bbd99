package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Prompt;
import java.time.Instant;
import java.util.Optional;

/**
 * A leg that rings or is answered, as it was when somebody looked.
 *
 * @param leg by which it is named
 * @param anchor the caller's leg that a supporter is joined to; empty for a caller's own
 * @param number that was dialled
 * @param state how far it has come
 * @param since when it came there
 * @param question that waits for a key; a key pressed now answers it
 */
public record LiveLeg(
    LegId leg,
    Optional<LegId> anchor,
    PhoneNumber number,
    State state,
    Instant since,
    Optional<Prompt> question) {
  /** How far a leg has come. */
  public enum State {
    /** Nobody has taken the call. */
    RINGING,
    /** Somebody or something has. */
    ANSWERED
  }

  /** Whether this is a caller's own leg. */
  public boolean isCaller() {
    return anchor.isEmpty();
  }
}
