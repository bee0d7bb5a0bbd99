package io.ringcycle.model;

import java.util.regex.Pattern;

/**
 * What the facts know of a telephone number: a keyed hash of it. Two people on one number share the
 * key; the number cannot be read back from it, so facts and suppressions outlive the erasure of a
 * person.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record NumberKey(String value) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

  /** Refuses what is no such hash with {@link IllegalArgumentException}. */
  public NumberKey {
    if (!HEX.matcher(value).matches()) {
      throw new IllegalArgumentException("a number key has 32 lower-case hexadecimal digits");
    }
  }
}
