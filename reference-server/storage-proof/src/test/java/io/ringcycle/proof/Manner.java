package io.ringcycle.proof;

import io.ringcycle.spi.telephony.EndCause.Category;
import java.util.SplittableRandom;

/**
 * How somebody behaves when their phone rings: the same for one number and one seed.
 *
 * @param rings milliseconds until it rings
 * @param waits milliseconds from then until they take it, or it is over
 * @param talks milliseconds from then to the end; nothing where nobody takes it
 */
record Manner(int rings, int waits, int talks, Category end) {
  private static final int SHORT = 12;
  private static final int LONG = 25;

  static Manner of(long seed, String number) {
    SplittableRandom chance = new SplittableRandom(seed + number.hashCode());
    int rings = chance.nextInt(1, SHORT);
    int waits = chance.nextInt(1, SHORT);
    return switch (chance.nextInt(5)) {
      case 0 -> new Manner(rings, waits, 0, Category.BUSY);
      case 1 -> new Manner(rings, waits, 0, Category.NO_ANSWER);
      default -> new Manner(rings, waits, chance.nextInt(1, LONG), Category.NORMAL);
    };
  }

  boolean answers() {
    return talks > 0;
  }
}
