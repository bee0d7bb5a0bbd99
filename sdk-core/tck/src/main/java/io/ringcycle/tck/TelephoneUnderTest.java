package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.Telephony;
import java.time.Duration;
import java.time.Instant;

/**
 * A telephone and the world at its other end, which the contract moves. Nothing sleeps: time passes
 * when {@link #pass} is called, and whatever has been reported by then counts.
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

  /** How often the provider was asked to place that leg, as the provider has counted it. */
  int placed(LegId leg);
}
