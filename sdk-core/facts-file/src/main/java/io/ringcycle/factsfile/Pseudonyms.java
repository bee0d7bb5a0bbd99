package io.ringcycle.factsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.model.NumberKey;
import io.ringcycle.simulated.SystemIds;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Words that stand for others: the same for the same, by a hash with a key that was drawn for this
 * object and goes with it. For one thread.
 */
final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LETTERS = 24;
  private static final int DIGITS = 32;

  private final Mac mac;

  private Pseudonyms(Mac mac) {
    this.mac = mac;
  }

  static Pseudonyms drawn() {
    String key = new SystemIds().secret();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
      return new Pseudonyms(mac);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + ALGORITHM, e);
    }
  }

  /** A kind and letters; digits could be taken for a telephone number. */
  String of(String kind, String value) {
    String digits = hash(kind, value).substring(0, LETTERS);
    StringBuilder letters = new StringBuilder(kind).append('-');
    digits.chars().forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
    return letters.toString();
  }

  NumberKey of(NumberKey number) {
    return NumberKey.of(hash("number", number.value()).substring(0, DIGITS));
  }

  private String hash(String kind, String value) {
    return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + value).getBytes(UTF_8)));
  }
}
