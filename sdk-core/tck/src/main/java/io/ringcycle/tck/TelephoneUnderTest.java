package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone and the world at its other end, which the contract moves. Nothing sleeps: time passes
 * when {@link #pass} is called, and whatever has been reported by then counts. No two legs have one
 * id, whosever they are.
 */
public interface TelephoneUnderTest {
  /** The telephone; nobody is on it, and nobody takes a call unless told to. */
  Telephony telephony();

  /** The present of that world. */
  Instant now();

  /** Lets time pass there. */
  void pass(Duration time);

  /** Whoever is rung on that leg takes the call. */
  void answer(LegId leg);

  /** Whoever is rung on that leg rejects the call. */
  void decline(LegId leg);

  /** Whoever is on that leg hangs up. */
  void hangUp(LegId leg);

  /** Whoever is on that leg presses a key. */
  void press(LegId leg);

  /**
   * The provider carries out the next request, and its answer never reaches the telephone: the
   * connection breaks, or nobody waits any longer.
   */
  void loseTheNextAnswer();

  /** Refuses the next request, and says why in the provider's own way; nothing rings. */
  void refuseTheNextRequest(Refusal refusal);

  /** The reasons that this provider knows; all of them unless said otherwise. */
  default Set<Refusal> refusals() {
    return EnumSet.allOf(Refusal.class);
  }

  /**
   * Which number was to be rung, for each time that the provider was asked to place that leg, as
   * the provider has counted it.
   */
  List<PhoneNumber> placed(LegId leg);

  /** The leg to which the provider was asked to join that one; none for a caller's own. */
  Optional<LegId> joinedTo(LegId leg);
}
