package io.ringcycle.memory;

/** Reads what a {@link Packer} wrote, in the same order. */
final class Unpacker {
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next = bytes[at++];
    while ((next & MORE) != 0) {
      number |= (long) (next & (MORE - 1)) << shift;
      shift += SEVEN_BITS;
      next = bytes[at++];
    }
    return number | (long) next << shift;
  }

  String text() {
    long head = number();
    int length = (int) (head / 2);
    String text = Letters.text(bytes, at, length, head % 2 == 1);
    at += length;
    return text;
  }
}
