package io.ringcycle.memory;

import java.io.ByteArrayOutputStream;

/** Writes small numbers and texts in as few bytes as are needed. */
final class Packer {
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

  /** A number from 0, seven bits a byte, the lowest first. */
  Packer number(long number) {
    long left = number;
    while (left >= MORE) {
      out.write((int) (left & (MORE - 1)) | MORE);
      left >>= SEVEN_BITS;
    }
    out.write((int) left);
    return this;
  }

  Packer text(String text) {
    boolean wide = Letters.wide(text);
    byte[] bytes = Letters.bytes(text, wide);
    number(bytes.length * 2L + (wide ? 1 : 0));
    out.writeBytes(bytes);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
