package io.ringcycle.memory;

/**
 * When the first of each block opens, never told too late, so that blocks of the closed are jumped
 * over. Readers write here, too, as they wind up what they look into.
 */
final class Horizon {
  /** Somebody would have to look. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private Openings blocks = new Openings(1);

  synchronized void set(int block, long opens) {
    if (block >= blocks.width()) {
      Openings narrow = blocks;
      blocks = new Openings(Integer.highestOneBit(block) * 2, narrow::opens);
    }
    if (blocks.opens(block) != opens) {
      blocks.set(block, opens);
    }
  }

  synchronized long opens(int block) {
    return blocks.opens(block);
  }

  /**
   * The first block from there on that opens by then; {@link Clockwork#NOBODY} if there is none.
   */
  synchronized int next(int from, long by) {
    int found = blocks.next(from, by);
    return found == blocks.width() ? Clockwork.NOBODY : found;
  }
}
