package io.ringcycle.server.door;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only who has its key can read, and nobody can change: AES-GCM. */
final class Sealed {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String HOW = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Sealed() {}

  /** Under a key of 32 bytes, in hexadecimal. */
  static byte[] seal(String key, byte[] text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, text);
    byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE, sealed.length);
    return both;
  }

  /** What was sealed under that key; fails with any other. */
  static byte[] open(String key, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    return cipher(
        Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
  }

  private static byte[] cipher(int mode, String key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(HOW);
      byte[] bytes = HexFormat.of().parseHex(key);
      cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException("what was sealed does not open", foreign);
    }
  }
}
