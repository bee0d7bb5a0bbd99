package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Those rows that have a key, in its order; bounds are exclusive. No two rows have the same: the
 * key of a row is part of it. If they had, whichever came last would keep it until that row leaves.
 */
final class Index<K extends Comparable<K>, R> {
  private final NavigableMap<K, R> rows = new TreeMap<>();
  private final Function<R, Optional<K>> key;

  Index(Function<R, Optional<K>> key) {
    this.key = key;
  }

  /** Takes one row's place, or a new one. */
  void replace(Optional<R> old, R row) {
    old.ifPresent(it -> key.apply(it).ifPresent(at -> rows.remove(at, it)));
    key.apply(row).ifPresent(at -> rows.put(at, row));
  }

  /** All between two keys, in order. */
  List<R> between(K low, K high) {
    return List.copyOf(range(low, high).values());
  }

  /** The first few between two keys, in order. */
  List<R> between(K low, K high, int limit) {
    return first(range(low, high).values(), limit);
  }

  /** The last few between two keys, the last first. */
  List<R> backwards(K low, K high, int limit) {
    return first(range(low, high).descendingMap().values(), limit);
  }

  /** The first few; a stream would count them all before it begins. */
  static <R> List<R> first(Collection<R> rows, int limit) {
    List<R> found = new ArrayList<>();
    Iterator<R> each = rows.iterator();
    while (found.size() < limit && each.hasNext()) {
      found.add(each.next());
    }
    return found;
  }

  private NavigableMap<K, R> range(K low, K high) {
    return low.compareTo(high) < 0
        ? rows.subMap(low, false, high, false)
        : Collections.emptyNavigableMap();
  }
}
