package io.ringcycle.phonenumbers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Numbers of police, fire and ambulance in any region: 911 is never dialled from a list in Norway
 * either, as an exchange may put it through.
 */
final class EmergencyNumbers {
  private static final int LONGEST = 6;
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

  private EmergencyNumbers() {}

  static boolean contain(WrittenNumber written) {
    String digits = written.digits();
    String national = withoutCountryCode(written, digits);
    return isEmergencySomewhere(digits) || isEmergencySomewhere(national);
  }

  private static boolean isEmergencySomewhere(String digits) {
    return digits.length() <= LONGEST && ShortNumbers.isEmergencyAnywhere(digits);
  }

  /** {@code +44 999} and {@code 0044 999} are meant as 999. */
  private static String withoutCountryCode(WrittenNumber written, String digits) {
    if (written.isInternational()) {
      return afterCountryCode(digits);
    }
    return digits.startsWith("00") ? afterCountryCode(digits.substring(2)) : digits;
  }

  private static String afterCountryCode(String digits) {
    for (int length = 1; length <= Math.min(3, digits.length()); length++) {
      if (isCountryCode(digits.substring(0, length))) {
        return digits.substring(length);
      }
    }
    return digits;
  }

  private static boolean isCountryCode(String digits) {
    return UTIL.getSupportedCallingCodes().contains(Integer.parseInt(digits));
  }
}
