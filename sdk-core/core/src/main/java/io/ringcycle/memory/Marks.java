package io.ringcycle.memory;

import io.ringcycle.spi.storage.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values by their marks, of which no two are the same. The first few beyond a mark that stand no
 * further along the list than a place are found in logarithmic time, however many stand further: a
 * search tree, balanced by random weights, in which every node knows the nearest place below it.
 */
final class Marks<V> {
  private final SplittableRandom weights = new SplittableRandom(1);
  private @Nullable Node<V> root;

  private static final class Node<V> {
    private final Mark mark;
    private final V value;
    private final int weight;
    private long nearest;
    private @Nullable Node<V> earlier;
    private @Nullable Node<V> later;

    Node(Mark mark, V value, int weight) {
      this.mark = mark;
      this.value = value;
      this.weight = weight;
      this.nearest = mark.place();
    }

    private Node<V> between(@Nullable Node<V> before, @Nullable Node<V> after) {
      earlier = before;
      later = after;
      nearest = Math.min(mark.place(), Math.min(nearest(before), nearest(after)));
      return this;
    }

    private static long nearest(@Nullable Node<?> node) {
      return node == null ? Long.MAX_VALUE : node.nearest;
    }
  }

  private record Halves<V>(@Nullable Node<V> before, @Nullable Node<V> after) {}

  void put(Mark mark, V value) {
    remove(mark);
    Halves<V> halves = split(root, mark);
    Node<V> fresh = new Node<>(mark, value, weights.nextInt());
    root = joined(joined(halves.before(), fresh), halves.after());
  }

  void remove(Mark mark) {
    root = without(root, mark);
  }

  private static <V> Halves<V> split(@Nullable Node<V> node, Mark mark) {
    if (node == null) {
      return new Halves<>(null, null);
    }
    if (node.mark.compareTo(mark) < 0) {
      Halves<V> halves = split(node.later, mark);
      return new Halves<>(node.between(node.earlier, halves.before()), halves.after());
    }
    Halves<V> halves = split(node.earlier, mark);
    return new Halves<>(halves.before(), node.between(halves.after(), node.later));
  }

  private static <V> @Nullable Node<V> joined(@Nullable Node<V> before, @Nullable Node<V> after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return before.weight > after.weight
        ? before.between(before.earlier, joined(before.later, after))
        : after.between(joined(before, after.earlier), after.later);
  }

  private static <V> @Nullable Node<V> without(@Nullable Node<V> node, Mark mark) {
    if (node == null) {
      return null;
    }
    int order = mark.compareTo(node.mark);
    if (order == 0) {
      return joined(node.earlier, node.later);
    }
    return order < 0
        ? node.between(without(node.earlier, mark), node.later)
        : node.between(node.earlier, without(node.later, mark));
  }

  /** The first few beyond a mark, not after an instant, in order. */
  List<V> between(Mark after, Instant until, int limit) {
    return between(after, until, Long.MAX_VALUE, limit, any -> true);
  }

  /** Those of them who stand no further than a place, and fit. */
  List<V> between(Mark after, Instant until, long through, int limit, Predicate<V> fits) {
    List<V> found = new ArrayList<>();
    new Search<>(after, until, through, limit, fits, found).in(root);
    return found;
  }

  private record Search<V>(
      Mark after, Instant until, long through, int limit, Predicate<V> fits, List<V> found) {

    void in(@Nullable Node<V> node) {
      if (node == null || node.nearest > through || found.size() == limit) {
        return;
      }
      boolean begun = node.mark.compareTo(after) > 0;
      boolean over = node.mark.at().isAfter(until);
      if (begun) {
        in(node.earlier);
      }
      if (begun && !over && found.size() < limit && fits(node)) {
        found.add(node.value);
      }
      if (!over) {
        in(node.later);
      }
    }

    private boolean fits(Node<V> node) {
      return node.mark.place() <= through && fits.test(node.value);
    }
  }
}
