package io.ringcycle.phonenumbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.phonenumbers.NumberReading.Refused;
import io.ringcycle.phonenumbers.NumberReading.Usable;

/** What the tests ask of a reading, in one line each. */
final class Readings {
  private static final PhoneNumbers BRITISH = PhoneNumbers.inRegion("GB").allowingFictitious();
  private static final PhoneNumbers AMERICAN = PhoneNumbers.inRegion("US").allowingFictitious();

  private Readings() {}

  static NumberReading inBritain(String asWritten) {
    return BRITISH.read(asWritten);
  }

  static NumberReading inAmerica(String asWritten) {
    return AMERICAN.read(asWritten);
  }

  static void assertUsable(NumberReading reading, String e164) {
    assertThat(reading.usable()).contains(PhoneNumber.of(e164));
  }

  static void assertRefused(NumberReading reading, Reason reason) {
    assertThat(reading)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  static Kind kindOf(NumberReading reading) {
    return ((Usable) reading).kind();
  }
}
