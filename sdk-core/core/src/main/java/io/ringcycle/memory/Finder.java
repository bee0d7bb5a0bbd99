package io.ringcycle.memory;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds the number of something by its hash, four to eight bytes each. Which of those that share a
 * hash is meant, the asker tells.
 */
final class Finder {
  /** There is no such number. */
  static final int ABSENT = -1;

  /** More it cannot find. */
  static final int MOST = 1 << 29;

  private final IntUnaryOperator hash;
  private int[] slots = new int[16];
  private int count;

  /** Numbers from 0, each with its hash, which must stay the same. */
  Finder(IntUnaryOperator hash) {
    this.hash = hash;
  }

  int find(int wanted, IntPredicate same) {
    return slots[slot(wanted, same)] - 1;
  }

  /** Takes the place of the number that is the same, or a new one. */
  void put(int number, int itsHash, IntPredicate same) {
    int slot = slot(itsHash, same);
    boolean fresh = slots[slot] == 0;
    slots[slot] = number + 1;
    if (fresh && ++count * 2 > slots.length) {
      widen();
    }
  }

  /** Where it is, or where it would be. */
  private int slot(int wanted, IntPredicate same) {
    int slot = start(wanted);
    while (slots[slot] != 0 && !same.test(slots[slot] - 1)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** The hashes of neighbours are often neighbours. */
  private int start(int wanted) {
    int mixed = wanted * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (slots.length - 1);
  }

  private void widen() {
    int[] narrow = slots;
    slots = new int[narrow.length * 2];
    for (int filled : narrow) {
      if (filled != 0) {
        slots[slot(hash.applyAsInt(filled - 1), any -> false)] = filled;
      }
    }
  }
}
