package io.ringcycle.model;

import java.util.regex.Pattern;

/**
 * A telephone number in E.164, the only form in which a number is dialled.
 *
 * <p>Neither {@link #toString()} nor any refusal shows the whole number, so that it cannot reach a
 * log by accident.
 *
 * @param e164 a plus sign and 7 to 15 digits, the first of them not zero, such as {@code
 *     +447700900123}
 */
public record PhoneNumber(String e164) {
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final int SHOWN = 3;

  /** Refuses what is not E.164 with {@link IllegalArgumentException}. */
  public PhoneNumber {
    if (e164.length() > 16 || !E164.matcher(e164).matches()) {
      throw new IllegalArgumentException(
          "a number must be in E.164: a plus sign and 7 to 15 digits, without spaces");
    }
  }

  /** The number that is written so; throws {@link IllegalArgumentException} if it is not E.164. */
  public static PhoneNumber of(String e164) {
    return new PhoneNumber(e164);
  }

  /** The number with all but its last three digits hidden, fit for a screen that others see. */
  public String masked() {
    int hidden = e164.length() - 1 - SHOWN;
    return "+" + "*".repeat(hidden) + e164.substring(e164.length() - SHOWN);
  }

  @Override
  public String toString() {
    return masked();
  }
}
