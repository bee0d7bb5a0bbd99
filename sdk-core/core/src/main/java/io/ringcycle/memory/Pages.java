package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages of 1,024 places each, only where something was put; whatever lies between costs the
 * directory some four bytes a page. Grows without copying what is on the pages.
 */
final class Pages<P> {
  /** On each page. */
  static final int PLACES = 1_024;

  private final List<@Nullable P> directory = new ArrayList<>();
  private final Supplier<P> blank;

  Pages(Supplier<P> blank) {
    this.blank = blank;
  }

  /** The page of a place. */
  static int page(int place) {
    return place / PLACES;
  }

  /** Where the page of a place begins. */
  static int startOf(int place) {
    return page(place) * PLACES;
  }

  /** Where a place stands on its page. */
  static int on(int place) {
    return place % PLACES;
  }

  Optional<P> find(int page) {
    return page < directory.size() ? Optional.ofNullable(directory.get(page)) : Optional.empty();
  }

  /** The page, a blank one where there was none. */
  P at(int page) {
    while (directory.size() <= page) {
      directory.add(null);
    }
    P known = directory.get(page);
    return known == null ? added(page) : known;
  }

  private P added(int page) {
    P fresh = blank.get();
    directory.set(page, fresh);
    return fresh;
  }
}
