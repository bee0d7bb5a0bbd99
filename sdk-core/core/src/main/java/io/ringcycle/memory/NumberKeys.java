package io.ringcycle.memory;

import io.ringcycle.model.NumberKey;

/** Gives each number key a number of its own, from 0, and keeps its 128 bits once. */
final class NumberKeys {
  private static final int WORDS = 4;

  private final Ints words = new Ints();
  private final SeededHash hash;
  private final Finder finder = new Finder(number -> hash(at(number)));
  private int count;

  NumberKeys(SeededHash hash) {
    this.hash = hash;
  }

  private int hash(NumberKey key) {
    return hash.of(key.high(), key.low());
  }

  /** Refuses so many keys for which there might be no room. */
  void refuseBeyond(long keys) {
    if (count + keys > Finder.MOST) {
      throw new MemoryFullException(
          count + " numbers are kept for this organisation, and there is no room for so many more");
    }
  }

  /** {@link Finder#ABSENT} if it never came. */
  int find(NumberKey key) {
    return finder.find(hash(key), number -> at(number).equals(key));
  }

  int number(NumberKey key) {
    int known = find(key);
    return known == Finder.ABSENT ? add(key) : known;
  }

  NumberKey at(int number) {
    int first = number * WORDS;
    return new NumberKey(joined(first), joined(first + 2));
  }

  private long joined(int first) {
    return (long) words.get(first) << Integer.SIZE | Integer.toUnsignedLong(words.get(first + 1));
  }

  private int add(NumberKey key) {
    int first = count * WORDS;
    words.set(first, (int) (key.high() >> Integer.SIZE));
    words.set(first + 1, (int) key.high());
    words.set(first + 2, (int) (key.low() >> Integer.SIZE));
    words.set(first + 3, (int) key.low());
    finder.put(count, hash(key), any -> false);
    return count++;
  }
}
