package io.ringcycle.server.calls;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.phonenumbers.Reason;
import java.util.Optional;
import java.util.Set;

/** Numbers that are dialled for nobody, whoever asks and whatever the list says. */
public final class Costly {
  private static final Set<Reason> NEVER =
      Set.of(
          Reason.PREMIUM_RATE,
          Reason.SHARED_COST,
          Reason.PERSONAL_NUMBER,
          Reason.EMERGENCY,
          Reason.SHORT_CODE);

  // In E.164 every number names its country, so the region decides nothing.
  private static final PhoneNumbers NUMBERS = PhoneNumbers.inRegion("GB");

  private Costly() {}

  /** Why this number is never dialled; nothing if it may be. */
  public static Optional<String> why(PhoneNumber number) {
    return NUMBERS.read(number.e164()) instanceof NumberReading.Refused refused
            && NEVER.contains(refused.reason())
        ? Optional.of(refused.explanation())
        : Optional.empty();
  }
}
