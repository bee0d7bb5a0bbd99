package io.ringcycle.memory;

import io.ringcycle.model.NumberKey;

/** Gives each number key a number of its own, from 0, and keeps its 128 bits once. */
final class NumberKeys {
  private static final int WORDS = 4;

  private final Ints words = new Ints();
  private final Finder finder = new Finder(number -> at(number).hashCode());
  private int count;

  /** {@link Finder#ABSENT} if it never came. */
  int find(NumberKey key) {
    return finder.find(key.hashCode(), number -> at(number).equals(key));
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
    finder.put(count, key.hashCode(), any -> false);
    return count++;
  }
}
