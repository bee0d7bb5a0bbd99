package io.ringcycle.phonenumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.ringcycle.phonenumbers.NumberReading.Refused;

/** What libphonenumber makes of a text, with the text to check it against. */
record ParsedNumber(WrittenNumber written, Phonenumber.PhoneNumber number) {
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

  static NumberReading reading(WrittenNumber written, String region) {
    try {
      return parsed(written, region).reading();
    } catch (NumberParseException unreadable) {
      return refusal(written, unreadable.getErrorType());
    }
  }

  private static ParsedNumber parsed(WrittenNumber written, String region)
      throws NumberParseException {
    var domestic = new ParsedNumber(written, UTIL.parse(written.text(), region));
    return !domestic.isGivenOut() && written.text().startsWith("00")
        ? domestic.orFromAbroad(region)
        : domestic;
  }

  /** Where 00 does not lead abroad by the region's own rules, people write it all the same. */
  private ParsedNumber orFromAbroad(String region) {
    try {
      String international = "+" + written.text().substring(2);
      var abroad = new ParsedNumber(written, UTIL.parse(international, region));
      return abroad.isGivenOut() ? abroad : this;
    } catch (NumberParseException notFromAbroad) {
      return this;
    }
  }

  private NumberReading reading() {
    if (number.hasExtension()) {
      return new Refused(severalOr(written, Reason.EXTENSION));
    }
    if (written.hasLetters() && !lettersAreDigits()) {
      return refusedForWords();
    }
    return saysAllThatIsWritten()
        ? Judgement.of(number)
        : new Refused(severalOr(written, Reason.NOT_A_NUMBER));
  }

  private boolean isGivenOut() {
    return UTIL.isValidNumber(number) || FictitiousNumbers.contain(e164());
  }

  private String e164() {
    return UTIL.format(number, PhoneNumberFormat.E164);
  }

  private boolean lettersAreDigits() {
    return written.isUri() || (UTIL.isAlphaNumber(written.text()) && Judgement.isFreephone(number));
  }

  /** The library may leave out what follows a number; that could be half of what was meant. */
  private boolean saysAllThatIsWritten() {
    return written.hasLetters()
        || written.digits().endsWith(UTIL.getNationalSignificantNumber(number));
  }

  private NumberReading refusedForWords() {
    return written.holdsSeveralNumbers()
        ? new Refused(Reason.SEVERAL_NUMBERS)
        : new Refused(
            Reason.NOT_A_NUMBER, "There are words beside the number. Keep the number alone.");
  }

  private static Refused refusal(WrittenNumber written, NumberParseException.ErrorType error) {
    return switch (error) {
      case TOO_LONG -> new Refused(severalOr(written, Reason.TOO_LONG));
      case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> new Refused(Reason.TOO_SHORT);
      case INVALID_COUNTRY_CODE ->
          new Refused(Reason.NOT_IN_USE, "No country has the country code of this number.");
      case NOT_A_NUMBER -> new Refused(severalOr(written, Reason.NOT_A_NUMBER));
    };
  }

  private static Reason severalOr(WrittenNumber written, Reason otherwise) {
    return written.holdsSeveralNumbers() ? Reason.SEVERAL_NUMBERS : otherwise;
  }
}
