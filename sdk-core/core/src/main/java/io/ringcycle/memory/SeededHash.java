package io.ringcycle.memory;

import java.security.SecureRandom;

/**
 * A hash by a number that nobody outside knows, so that whoever writes ids cannot write many of one
 * hash: a polynomial modulo a prime, which gives two texts of n letters the same value by a chance
 * of n in 2<sup>61</sup>. The number differs from store to store: nothing that is told may follow
 * the order of these hashes.
 */
final class SeededHash {
  private static final int PRIME_BITS = 61;
  private static final long PRIME = (1L << PRIME_BITS) - 1;

  private final long base;

  /** Equal seeds give equal hashes. */
  SeededHash(long seed) {
    this.base = Long.remainderUnsigned(mixed(seed + 0x9E3779B97F4A7C15L), PRIME);
  }

  /** By a number that is drawn now. */
  static SeededHash drawn() {
    return new SeededHash(new SecureRandom().nextLong());
  }

  int of(String text) {
    long hash = 1;
    for (int at = 0; at < text.length(); at++) {
      hash = with(hash, text.charAt(at));
    }
    return (int) mixed(hash);
  }

  int of(long high, long low) {
    long hash = with(with(1, high >>> Integer.SIZE), Integer.toUnsignedLong((int) high));
    return (int) mixed(with(with(hash, low >>> Integer.SIZE), Integer.toUnsignedLong((int) low)));
  }

  /** One more letter, of at most 32 bits. The upper half of the product counts like the lower. */
  private long with(long hash, long letter) {
    long low = hash * base;
    long above = (Math.multiplyHigh(hash, base) << (Long.SIZE - PRIME_BITS)) | (low >>> PRIME_BITS);
    return ((low & PRIME) + above + letter) % PRIME;
  }

  /** Each bit of the value counts in each bit of what it gives, as in SplitMix. */
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
