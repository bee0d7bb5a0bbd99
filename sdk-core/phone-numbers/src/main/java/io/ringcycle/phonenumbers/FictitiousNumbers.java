package io.ringcycle.phonenumbers;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Ranges that regulators keep free for films and examples. Sources: Ofcom (numbers for use in
 * drama), NANPA (555-0100 to 555-0199), ACMA, ARCEP, Bundesnetzagentur, ComReg, PTS.
 */
final class FictitiousNumbers {
  private static final List<Pattern> RANGES =
      List.of(
          // United Kingdom
          Pattern.compile("\\+44(?:1(?:1[3-8]|[2-6]1)4960|2079460|1914980|2896496|2920180)\\d{3}"),
          Pattern.compile("\\+44(?:1632960|7700900|8081570|3069990)\\d{3}"),
          // North America, except for freephone and premium area codes
          Pattern.compile("\\+1(?!8(?:00|33|44|55|66|77|88)|900)[2-9]\\d\\d55501\\d\\d"),
          Pattern.compile("\\+18005550199"),
          // Australia
          Pattern.compile("\\+61[2378](?:5550|7010)\\d{4}"),
          Pattern.compile("\\+61491570(?:006|110|15[6-9])"),
          Pattern.compile("\\+611800160401"),
          // France
          Pattern.compile("\\+33(?:19900|26191|35301|46571|53649|63998)\\d{4}"),
          // Germany
          Pattern.compile("\\+49(?:3023125|4066969|6990009|8999998|2214710)\\d{3}"),
          Pattern.compile("\\+49(?:17139200|176040690)\\d{2}"),
          // Ireland
          Pattern.compile("\\+3532091\\d{5}"),
          // Sweden
          Pattern.compile("\\+46(?:7017406|3139006|4062804|8465004|9803192)\\d{2}"));

  private FictitiousNumbers() {}

  static boolean contain(String e164) {
    return RANGES.stream().anyMatch(range -> range.matcher(e164).matches());
  }
}
