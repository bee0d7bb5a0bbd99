package io.ringcycle.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Text as bytes: one for each letter where that is enough, else two. To the letter, halves of a
 * character that stand alone included, which UTF-8 would lose.
 */
final class Letters {
  private static final int NARROW = 256;

  private Letters() {}

  static boolean wide(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= NARROW) {
        return true;
      }
    }
    return false;
  }

  static byte[] bytes(String text, boolean wide) {
    if (!wide) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  static String text(byte[] bytes, int from, int length, boolean wide) {
    return wide
        ? ByteBuffer.wrap(bytes, from, length).asCharBuffer().toString()
        : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
