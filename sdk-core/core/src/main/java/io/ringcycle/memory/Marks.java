package io.ringcycle.memory;

import io.ringcycle.memory.MarkNode.Halves;
import io.ringcycle.spi.storage.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values by their marks, each from some cycle. The first few beyond a mark that stand no further
 * along the list than a place, and are not from a cycle, are found in logarithmic time, however
 * many stand further or are from it: where nobody fits, nobody is looked at. Only for a cycle that
 * is not the latest of any, those from it are gone through one by one; no engine asks for such a
 * one.
 */
final class Marks<V> {
  /** From which no value is. */
  static final int NO_CYCLE = -1;

  private final SplittableRandom weights = new SplittableRandom(1);
  private final ToIntFunction<V> cycle;
  private @Nullable MarkNode<V> root;

  /** Values that tell from which cycle each is, the same as long as it is kept. */
  Marks(ToIntFunction<V> cycle) {
    this.cycle = cycle;
  }

  /** Takes the place of whatever had that mark. */
  void put(Mark mark, V value) {
    Halves<V> halves = MarkNode.split(MarkNode.without(root, mark, any -> true), mark);
    MarkNode<V> fresh = new MarkNode<>(mark, value, cycle.applyAsInt(value), weights.nextInt());
    root = MarkNode.joined(MarkNode.joined(halves.before(), fresh), halves.after());
  }

  /** Unless another value has that mark by now. */
  void remove(Mark mark, V value) {
    root = MarkNode.without(root, mark, value::equals);
  }

  /** The first few beyond a mark, not after an instant, up to a place; in order. */
  List<V> between(Mark after, Instant until, long through, int limit) {
    return between(after, until, through, NO_CYCLE, limit);
  }

  /** Those of them who are not from a cycle. */
  List<V> between(Mark after, Instant until, long through, int notFrom, int limit) {
    return new Search<V>(after, until, through, notFrom, limit, one -> isOther(one, notFrom))
        .in(root);
  }

  /** Those of them who fit; whoever does not is gone through one by one. */
  List<V> between(Mark after, Instant until, long through, int limit, Predicate<V> fits) {
    return new Search<>(after, until, through, NO_CYCLE, limit, fits).in(root);
  }

  private boolean isOther(V value, int notFrom) {
    return cycle.applyAsInt(value) != notFrom;
  }

  private static final class Search<V> {
    private final Mark after;
    private final Instant until;
    private final long through;
    private final int notFrom;
    private final int limit;
    private final Predicate<V> fits;
    private final List<V> found = new ArrayList<>();

    Search(Mark after, Instant until, long through, int notFrom, int limit, Predicate<V> fits) {
      this.after = after;
      this.until = until;
      this.through = through;
      this.notFrom = notFrom;
      this.limit = limit;
      this.fits = fits;
    }

    List<V> in(@Nullable MarkNode<V> node) {
      if (node == null || node.nearestNotFrom(notFrom) > through || found.size() == limit) {
        return found;
      }
      boolean begun = node.mark().compareTo(after) > 0;
      boolean over = node.mark().at().isAfter(until);
      if (begun) {
        in(node.earlier());
      }
      if (begun && !over && found.size() < limit && isMeant(node)) {
        found.add(node.value());
      }
      return over ? found : in(node.later());
    }

    private boolean isMeant(MarkNode<V> node) {
      return node.mark().place() <= through && fits.test(node.value());
    }
  }
}
