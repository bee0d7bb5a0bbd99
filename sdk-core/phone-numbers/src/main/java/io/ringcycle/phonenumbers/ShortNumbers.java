package io.ringcycle.phonenumbers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;

/** Short numbers by region, asked only of regions that have any: the library warns of others. */
final class ShortNumbers {
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
  private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
  private static final List<String> REGIONS =
      UTIL.getSupportedRegions().stream().filter(ShortNumbers::hasAny).sorted().toList();

  private ShortNumbers() {}

  static boolean isEmergencyAnywhere(String digits) {
    return REGIONS.stream().anyMatch(region -> SHORT.isEmergencyNumber(digits, region));
  }

  static boolean isServiceOfItsCountry(Phonenumber.PhoneNumber number) {
    return UTIL.getRegionCodesForCountryCode(number.getCountryCode()).stream()
        .filter(REGIONS::contains)
        .anyMatch(region -> SHORT.isValidShortNumberForRegion(number, region));
  }

  private static boolean hasAny(String region) {
    String data = "/com/google/i18n/phonenumbers/data/ShortNumberMetadataProto_" + region;
    return ShortNumberInfo.class.getResource(data) != null;
  }
}
