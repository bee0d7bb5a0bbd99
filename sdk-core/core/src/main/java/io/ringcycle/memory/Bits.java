package io.ringcycle.memory;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** A set of places, a bit each where there are any near. */
final class Bits {
  /** There is no such place. */
  static final int NONE = -1;

  private final Pages<BitSet> pages = new Pages<>(BitSet::new);
  private final BitSet filled = new BitSet();
  private final BitSet full = new BitSet();

  boolean get(int place) {
    Optional<BitSet> page = pages.find(Pages.page(place));
    return page.isPresent() && page.get().get(Pages.on(place));
  }

  void set(int place, boolean in) {
    int at = Pages.page(place);
    if (in || filled.get(at)) {
      BitSet page = pages.at(at);
      page.set(Pages.on(place), in);
      filled.set(at, !page.isEmpty());
      full.set(at, page.nextClearBit(0) >= Pages.PLACES);
    }
  }

  /** Whether there is any on a page. */
  boolean any(int page) {
    return filled.get(page);
  }

  /** On which there is any, in order. */
  IntStream pages() {
    return filled.stream();
  }

  /** The first place from there on; {@link #NONE} if there is none. */
  int next(int from) {
    int page = Pages.page(from);
    int found = any(page) ? pages.at(page).nextSetBit(Pages.on(from)) : NONE;
    return found == NONE ? firstFrom(page + 1) : Pages.startOf(from) + found;
  }

  private int firstFrom(int page) {
    int found = filled.nextSetBit(page);
    return found == NONE ? NONE : found * Pages.PLACES + pages.at(found).nextSetBit(0);
  }

  /**
   * The first from there on that is not in the set, or where the first page begins that is not
   * full.
   */
  int nextOut(int from) {
    int page = Pages.page(from);
    Optional<BitSet> bits = pages.find(page);
    int out = bits.isPresent() ? bits.get().nextClearBit(Pages.on(from)) : Pages.on(from);
    return out < Pages.PLACES
        ? Pages.startOf(from) + out
        : full.nextClearBit(page + 1) * Pages.PLACES;
  }
}
