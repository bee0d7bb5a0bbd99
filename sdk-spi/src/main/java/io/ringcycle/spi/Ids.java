package io.ringcycle.spi;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The only source of new identifiers. Safe for use by several threads. */
@FunctionalInterface
public interface Ids {
  /** A value never given before: 1 to 100 characters, letters, digits and hyphens. */
  String next();

  /**
   * A key that nobody can guess, for the numbers of a new organisation: 64 hexadecimal digits. Give
   * a known one in tests only.
   */
  default String secret() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
