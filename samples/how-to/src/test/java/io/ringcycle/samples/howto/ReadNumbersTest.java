package io.ringcycle.samples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.PhoneNumbers;
import org.junit.jupiter.api.Test;

class ReadNumbersTest {
  @Test
  void readANumberAsPeopleWriteIt() {
    PhoneNumbers british = PhoneNumbers.inRegion("GB");
    assertThat(british.read("020 7183 8750").usable()).isPresent();
    assertThat(british.read("999")).isInstanceOf(NumberReading.Refused.class);
    assertThat(british.read("-")).isInstanceOf(NumberReading.Blank.class);
  }

  @Test
  void makeASupporterOfIt() {
    assertThat(given("020 7183 8750")).isInstanceOf(NumberGiven.Usable.class);
    assertThat(given("0900 123")).isInstanceOf(NumberGiven.Unusable.class);
    assertThat(given("")).isInstanceOf(NumberGiven.Missing.class);
  }

  private static NumberGiven given(String asWritten) {
    NumberReading reading = PhoneNumbers.inRegion("GB").read(asWritten);
    if (reading instanceof NumberReading.Usable usable) {
      return new NumberGiven.Usable(usable.number());
    }
    return reading instanceof NumberReading.Refused refused
        ? new NumberGiven.Unusable(asWritten, refused.explanation())
        : new NumberGiven.Missing();
  }
}
