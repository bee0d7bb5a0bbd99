package io.ringcycle.factsfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** One line as it stands in a file. */
final class RawLine {
  private final long number;
  private final long start;
  private final byte[] bytes;
  private final boolean ended;

  RawLine(long number, long start, byte[] bytes, boolean ended) {
    this.number = number;
    this.start = start;
    this.bytes = bytes;
    this.ended = ended;
  }

  /** From 1. */
  long number() {
    return number;
  }

  /** How many bytes stand before it. */
  long start() {
    return start;
  }

  /** How many bytes stand before the next line. */
  long end() {
    return start + bytes.length + (ended ? 1 : 0);
  }

  /** Whether a line break follows. */
  boolean ended() {
    return ended;
  }

  /** Throws {@link UnreadableFactsException} if it is not UTF-8. */
  String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableFactsException("no UTF-8");
    }
  }

  /**
   * Whether it may be the trace of a write that was cut short, if it is the last. A zero byte,
   * which JSON never has, tells of a block that the file system had promised and not yet filled.
   */
  boolean maybeTorn() {
    int sound = firstZero();
    return (!ended || sound < bytes.length) && (number > 1 || beginsHeader(sound));
  }

  private int firstZero() {
    int sound = 0;
    while (sound < bytes.length && bytes[sound] != 0) {
      sound++;
    }
    return sound;
  }

  private boolean beginsHeader(int length) {
    return Header.TEXT.startsWith(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }
}
