package io.ringcycle.memory;

import io.ringcycle.spi.storage.Eligibility;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Where a session was found to have nobody to call for the time being, block by block, so that a
 * long run of the skipped is not looked through again each time. Remembers what was seen and
 * nothing else: whatever changes in a block makes its memory void.
 *
 * <p>Readers write here while others read; what one of them has seen is as good as what another
 * has.
 */
final class Closures {
  private static final int BLOCK = 1_024;

  /**
   * Nobody from a place to the end of its block.
   *
   * @param change of the list that was the last when this was seen
   * @param since the first second at which it holds
   * @param until the first second at which it does not
   */
  record Closed(int change, int from, long since, long until) {
    boolean holds(int currentChange, int place, long second) {
      return change == currentChange && from <= place && since <= second && second < until;
    }
  }

  private final Roll roll;
  private final Eligibility terms;
  private final AtomicReferenceArray<@Nullable Closed> blocks;

  Closures(Roll roll, Eligibility terms) {
    this.roll = roll;
    this.terms = terms;
    this.blocks = new AtomicReferenceArray<>(block(roll.end()) + 1);
  }

  static int block(int place) {
    return place / BLOCK;
  }

  /** The first place of the next block. */
  static int endOf(int place) {
    return (block(place) + 1) * BLOCK;
  }

  boolean serves(Roll other, Eligibility eligibility) {
    return roll == other
        && block(roll.end()) < blocks.length()
        && terms.cycle() == eligibility.cycle()
        && terms.exclusions().equals(eligibility.exclusions());
  }

  boolean isClosed(int place, long second) {
    Closed closed = blocks.get(block(place));
    return closed != null && closed.holds(roll.changes(block(place)), place, second);
  }

  void close(int from, long since, long until) {
    blocks.set(block(from), new Closed(roll.changes(block(from)), from, since, until));
  }

  /** Something has happened to somebody in the session. */
  void forget(int person) {
    int place = roll.placeOf(person);
    if (place != Finder.ABSENT && block(place) < blocks.length()) {
      blocks.set(block(place), null);
    }
  }
}
