package io.ringcycle.phonenumbers;

import static io.ringcycle.phonenumbers.Readings.assertRefused;
import static io.ringcycle.phonenumbers.Readings.inAmerica;
import static io.ringcycle.phonenumbers.Readings.inBritain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeverDialledTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "999",
        "112",
        "911",
        "9 9 9",
        "9-1-1",
        "(999)",
        "'999",
        "tel:999",
        "+44 999",
        "0044 999",
        "+1 911",
        "+1-911",
        "000",
        "110",
        "119",
        "٩٩٩",
        "９１１",
        "999.",
      })
  void anEmergencyNumberOfAnyRegionIsRefusedHoweverItIsWritten(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.EMERGENCY);
    assertRefused(inAmerica(asWritten), Reason.EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0909 879 0123", "+44 909 879 0123", "+1 900 234 5678", "+979 123 456 789"})
  void premiumRateIsRefusedAtHomeAndAbroad(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.PREMIUM_RATE);
  }

  @Test
  void sharedCostIsRefused() {
    assertRefused(PhoneNumbers.inRegion("DE").read("0180 2 123456"), Reason.SHARED_COST);
  }

  @Test
  void personalNumbersAreRefusedBecauseTheyCanCostExtra() {
    assertRefused(inBritain("070 1234 5678"), Reason.PERSONAL_NUMBER);
  }

  @Test
  void pagersAreRefusedBecauseNobodyAnswers() {
    assertRefused(inBritain("07640 123456"), Reason.NOBODY_ANSWERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"118 118", "116 123"})
  void serviceNumbersAreRefused(String asWritten) {
    assertRefused(inBritain(asWritten), Reason.SHORT_CODE);
  }
}
