package io.ringcycle.phonenumbers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.phonenumbers.NumberReading.Refused;
import io.ringcycle.phonenumbers.NumberReading.Usable;

/** Whether a number that could be read may be dialled. */
final class Judgement {
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
  private static final int SHORTEST = 7;
  private static final int SHORTEST_LOCAL = 5;

  private Judgement() {}

  static NumberReading of(Phonenumber.PhoneNumber number) {
    String e164 = UTIL.format(number, PhoneNumberFormat.E164);
    if (FictitiousNumbers.contain(e164)) {
      return usable(e164, Kind.FICTITIOUS);
    }
    return byType(e164, UTIL.getNumberType(number), number);
  }

  static boolean isFreephone(Phonenumber.PhoneNumber number) {
    return UTIL.getNumberType(number) == PhoneNumberType.TOLL_FREE;
  }

  private static NumberReading byType(
      String e164, PhoneNumberType type, Phonenumber.PhoneNumber number) {
    return switch (type) {
      case FIXED_LINE -> usable(e164, Kind.FIXED_LINE);
      case MOBILE -> usable(e164, Kind.MOBILE);
      case FIXED_LINE_OR_MOBILE -> usable(e164, Kind.FIXED_LINE_OR_MOBILE);
      case TOLL_FREE -> usable(e164, Kind.FREEPHONE);
      case VOIP -> usable(e164, Kind.INTERNET);
      case UAN -> usable(e164, Kind.ORGANISATION);
      case PREMIUM_RATE -> new Refused(Reason.PREMIUM_RATE);
      case SHARED_COST -> new Refused(Reason.SHARED_COST);
      case PERSONAL_NUMBER -> new Refused(Reason.PERSONAL_NUMBER);
      case PAGER, VOICEMAIL -> new Refused(Reason.NOBODY_ANSWERS);
      case UNKNOWN -> new Refused(notGivenOut(number));
    };
  }

  private static NumberReading usable(String e164, Kind kind) {
    boolean dialable = e164.length() > SHORTEST;
    return dialable ? new Usable(PhoneNumber.of(e164), kind) : new Refused(Reason.TOO_SHORT);
  }

  private static Reason notGivenOut(Phonenumber.PhoneNumber number) {
    return switch (UTIL.isPossibleNumberWithReason(number)) {
      case TOO_SHORT -> shortCodeOr(number, Reason.TOO_SHORT);
      case TOO_LONG -> Reason.TOO_LONG;
      case IS_POSSIBLE_LOCAL_ONLY -> shortCodeOr(number, localOnly(number));
      case IS_POSSIBLE, INVALID_LENGTH, INVALID_COUNTRY_CODE ->
          shortCodeOr(number, Reason.NOT_IN_USE);
    };
  }

  private static Reason localOnly(Phonenumber.PhoneNumber number) {
    boolean local = UTIL.getNationalSignificantNumber(number).length() >= SHORTEST_LOCAL;
    return local ? Reason.AREA_CODE_MISSING : Reason.TOO_SHORT;
  }

  private static Reason shortCodeOr(Phonenumber.PhoneNumber number, Reason otherwise) {
    return ShortNumbers.isServiceOfItsCountry(number) ? Reason.SHORT_CODE : otherwise;
  }
}
