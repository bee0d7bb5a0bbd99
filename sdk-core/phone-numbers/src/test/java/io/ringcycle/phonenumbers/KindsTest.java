package io.ringcycle.phonenumbers;

import static io.ringcycle.phonenumbers.Readings.assertRefused;
import static io.ringcycle.phonenumbers.Readings.assertUsable;
import static io.ringcycle.phonenumbers.Readings.inAmerica;
import static io.ringcycle.phonenumbers.Readings.inBritain;
import static io.ringcycle.phonenumbers.Readings.kindOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
  @ParameterizedTest
  @CsvSource({
    "07911 123456, MOBILE",
    "01273 290000, FIXED_LINE",
    "0800 123 4567, FREEPHONE",
    "0300 123 4567, ORGANISATION",
    "056 1234 5678, INTERNET",
    "+1 212 736 5000, FIXED_LINE_OR_MOBILE",
    "07700 900123, FICTITIOUS",
  })
  void aUsableNumberTellsItsKind(String asWritten, Kind kind) {
    assertThat(kindOf(inBritain(asWritten))).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "020 7946 0123",
        "01632 960123",
        "0161 496 0123",
        "+1 212 555 0123",
        "+1 555 555 0123",
        "+61 491 570 156",
        "+33 1 99 00 12 34",
        "+49 30 23125 123",
        "+353 20 910 1234",
        "+46 70 174 06 12",
      })
  void numbersForFilmsAndExamplesAreRefusedUnlessAllowed(String asWritten) {
    assertRefused(PhoneNumbers.inRegion("GB").read(asWritten), Reason.FICTITIOUS);
    assertThat(kindOf(inBritain(asWritten))).isEqualTo(Kind.FICTITIOUS);
  }

  @Test
  void numbersNextToAFictitiousRangeBelongToPeople() {
    assertUsable(PhoneNumbers.inRegion("GB").read("07911 123456"), "+447911123456");
    assertUsable(PhoneNumbers.inRegion("US").read("(212) 736-5000"), "+12127365000");
    assertUsable(PhoneNumbers.inRegion("US").read("1-800-555-0123"), "+18005550123");
  }

  @Test
  void theDefaultRegionDecidesWhatADomesticNumberMeans() {
    assertUsable(inAmerica("(212) 736-5000"), "+12127365000");
    assertThat(inBritain("(212) 736-5000").usable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UK", "gb", "XX", "ZZ", "001", "England"})
  void anUnknownRegionIsRefused(String region) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhoneNumbers.inRegion(region))
        .withMessageContaining("GB");
  }
}
