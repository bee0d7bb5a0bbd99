package io.ringcycle.model;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What the facts know of a telephone number: a keyed hash of it. Two people on one number share the
 * key; the number cannot be read back from it, so facts and suppressions outlive the erasure of a
 * person.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
public record NumberKey(long high, long low) implements Comparable<NumberKey> {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
  private static final int HALF = 16;

  /**
   * The key that is written so; refuses what is not 32 lower-case hexadecimal digits with {@link
   * IllegalArgumentException}.
   */
  public static NumberKey of(String value) {
    if (!HEX.matcher(value).matches()) {
      throw new IllegalArgumentException("a number key has 32 lower-case hexadecimal digits");
    }
    return new NumberKey(
        HexFormat.fromHexDigitsToLong(value, 0, HALF),
        HexFormat.fromHexDigitsToLong(value, HALF, 2 * HALF));
  }

  /** As text: 32 lower-case hexadecimal digits. */
  public String value() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  @Override
  public int compareTo(NumberKey other) {
    int byHigh = Long.compare(high, other.high);
    return byHigh != 0 ? byHigh : Long.compare(low, other.low);
  }

  @Override
  public String toString() {
    return value();
  }
}
