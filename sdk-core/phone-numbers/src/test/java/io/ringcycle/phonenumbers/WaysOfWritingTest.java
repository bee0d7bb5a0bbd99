package io.ringcycle.phonenumbers;

import static io.ringcycle.phonenumbers.Readings.assertUsable;
import static io.ringcycle.phonenumbers.Readings.inAmerica;
import static io.ringcycle.phonenumbers.Readings.inBritain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysOfWritingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "02079460123",
        "020 7946 0123",
        "020-7946-0123",
        "(020) 7946 0123",
        "020.7946.0123",
        "020/79460123",
        "+44 20 7946 0123",
        "+44 (0)20 7946 0123",
        "(+44) 20 7946 0123",
        "++44 20 7946 0123",
        "0044 20 7946 0123",
        "+0044 20 7946 0123",
        "(0044) 20 7946 0123",
        "442079460123",
      })
  void punctuationAndTheWayToDialAbroadMakeNoDifference(String asWritten) {
    assertUsable(inBritain(asWritten), "+442079460123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:+442079460123",
        "tel:+44-20-7946-0123",
        "TEL:02079460123",
        "tel:7946-0123;phone-context=+4420",
        "Tel.: 020 7946 0123",
        "home 020 7946 0123",
        "W: 020 7946 0123",
        "020 7946 0123 (home)",
        "020 7946 0123 work",
      })
  void aLabelIsNoPartOfTheNumber(String asWritten) {
    assertUsable(inBritain(asWritten), "+442079460123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'+442079460123",
        "'02079460123",
        "\u201902079460123",
        "=\"02079460123\"",
        "442079460123.0",
        "\u202A+44 20 7946 0123\u202C",
        "\u200E02079460123\u200F",
        "\uFEFF02079460123",
        "020\u00A07946\u00A00123",
        "020\u20097946\u202F0123",
        "020\u20117946\u20110123",
        "\t02079460123\r\n",
      })
  void whatSpreadsheetsLeaveAroundANumberIsIgnored(String asWritten) {
    assertUsable(inBritain(asWritten), "+442079460123");
  }

  @Test
  void aNumberInArabicIndicDigitsIsReadAsItsAsciiForm() {
    assertUsable(inBritain("٠٧٧٠٠ ٩٠٠١٢٣"), "+447700900123");
    assertUsable(inBritain("+٤٤ ٧٧٠٠ ٩٠٠١٢٣"), "+447700900123");
  }

  @Test
  void fullWidthDigitsAndPlusAreReadAsTheirAsciiForm() {
    assertUsable(inBritain("＋４４ ７７００ ９００１２３"), "+447700900123");
  }

  @Test
  void persianAndDevanagariDigitsAreReadToo() {
    assertUsable(inBritain("۰۷۷۰۰ ۹۰۰۱۲۳"), "+447700900123");
    assertUsable(inBritain("०७७०० ९००१२३"), "+447700900123");
  }

  @Test
  void aNumberFromAbroadKeepsItsCountry() {
    assertUsable(inBritain("+49 30 901820"), "+4930901820");
    assertUsable(inAmerica("011 44 20 7946 0123"), "+442079460123");
  }

  @Test
  void doubleZeroLeadsAbroadEvenWhereTheRegionDialsOtherwise() {
    assertUsable(inAmerica("0044 20 7946 0123"), "+442079460123");
  }

  @Test
  void lettersStandForDigitsInAFreephoneNumber() {
    assertUsable(inAmerica("1-800-FLOWERS"), "+18003569377");
  }
}
