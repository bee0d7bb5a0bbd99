package io.ringcycle.phonenumbers;

import static io.ringcycle.phonenumbers.Readings.assertRefused;
import static io.ringcycle.phonenumbers.Readings.inAmerica;
import static io.ringcycle.phonenumbers.Readings.inBritain;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.phonenumbers.NumberReading.Blank;
import io.ringcycle.phonenumbers.NumberReading.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00A0\u200E", "-", "n/a", "N/A", "None", "null", "?", "'"})
  void nothingAndItsStandInsAreBlank(String asWritten) {
    assertThat(inBritain(asWritten)).isEqualTo(new Blank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.47911E+11", "4,47911E+11", "4.47911e11", "4E+11", "'4.47911E+11"})
  void aNumberThatLostItsDigitsIsNeverGuessed(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.DIGITS_LOST);
  }

  @Test
  void theExplanationOfLostDigitsSaysWhatToDo() {
    assertThat(explanation("4.47911E+11")).contains("digits are lost").contains("as text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0000 / 07700 900000",
        "07700900123,07700900124",
        "07700 900123; 07700 900124",
        "07700 900123 or 07700 900124",
        "call 07700 900123 or 07700 900124",
        "+44 7700 900123 +44 7700 900124",
        "020 7946 0000\n07700 900000",
        "020 7946 0000,,07700900000",
        "+44 20 7946 0000/+44 7700 900000",
      })
  void twoNumbersInOneCellAreRefusedAsSuch(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.SEVERAL_NUMBERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0123 x123",
        "020 7946 0123 ext. 12",
        "020 7946 0123 extension 12",
        "tel:+44-20-7946-0123;ext=12",
        "+44 20 7946 0123#12",
      })
  void anExtensionIsRefusedBecauseItCannotBeDialled(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.EXTENSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask her sister",
        "ana@example.org",
        "#NAME?",
        "020 7946 home",
        "Bob 020 7946 0123",
        "07700900123 (after 6pm)",
        "=HYPERLINK(\"http://example.org\")",
        "+",
        "@",
        "()",
        "\uD83D",
        "😀",
      })
  void wordsAreNotGuessedToBeNumbers(String asWritten) {
    assertThat(inBritain(asWritten)).isInstanceOf(Refused.class);
    assertThat(inBritain(asWritten).usable()).isEmpty();
  }

  @Test
  void tooFewAndTooManyDigitsAreToldApart() {
    assertRefused(inBritain("0207"), Reason.TOO_SHORT);
    assertRefused(inBritain("020 7946 0123 4567"), Reason.TOO_LONG);
    assertRefused(inAmerica("555-0123"), Reason.AREA_CODE_MISSING);
  }

  @Test
  void theRightLengthIsNotEnough() {
    assertRefused(inBritain("020 7946 012"), Reason.NOT_IN_USE);
    assertRefused(inBritain("0000 000 0000"), Reason.NOT_IN_USE);
    assertRefused(inBritain("+999 1234567"), Reason.NOT_IN_USE);
  }

  /** Whatever looks at each place again from each place takes hours. */
  @Test
  void aMegabyteOfAnythingIsRefusedWithoutALook() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          assertRefused(inBritain("7".repeat(1 << 20)), Reason.TOO_LONG);
          assertRefused(inBritain("+44 ".repeat(1 << 18)), Reason.TOO_LONG);
          assertThat(inBritain(" ".repeat(1 << 20))).isEqualTo(new Blank());
        });
  }

  @Test
  void noExplanationContainsTheNumber() {
    assertThat(explanation("020 7946 0123 x123")).doesNotContainPattern("\\d");
    assertThat(explanation("0909 879 0123")).doesNotContainPattern("\\d");
  }

  private static String explanation(String asWritten) {
    return ((Refused) inBritain(asWritten)).explanation();
  }
}
