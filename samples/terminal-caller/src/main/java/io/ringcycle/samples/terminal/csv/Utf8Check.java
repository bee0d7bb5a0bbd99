package io.ringcycle.samples.terminal.csv;

/** Counts, byte by byte, the characters of more than one byte and the bytes that UTF-8 forbids. */
final class Utf8Check {
  private long wide;
  private long forbidden;
  private long undefinedIn1252;
  private int missing;

  void accept(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      accept(bytes[at] & 0xFF);
    }
  }

  boolean isUtf8() {
    return damaged() == 0 || wide > 2 * damaged();
  }

  /** Characters that cannot be read as UTF-8, one cut off at the end included. */
  long damaged() {
    return forbidden + (missing > 0 ? 1 : 0);
  }

  /** Bytes that stand for nothing in Windows-1252. */
  long undefinedIn1252() {
    return undefinedIn1252;
  }

  private void accept(int octet) {
    if (octet == 0x81 || octet == 0x8D || octet == 0x8F || octet == 0x90 || octet == 0x9D) {
      undefinedIn1252++;
    }
    if (missing > 0) {
      continueWith(octet);
    } else {
      begin(octet);
    }
  }

  private void continueWith(int octet) {
    if ((octet & 0xC0) == 0x80) {
      missing--;
      wide += missing == 0 ? 1 : 0;
    } else {
      missing = 0;
      forbidden++;
      begin(octet);
    }
  }

  private void begin(int octet) {
    if (octet >= 0xC2 && octet <= 0xF4) {
      missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
    } else if (octet >= 0x80) {
      forbidden++;
    }
  }
}
