package io.ringcycle.memory;

import io.ringcycle.spi.storage.Mark;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node of {@link Marks}: a search tree by mark, balanced by random weights. Each node knows the
 * nearest place of all below it, and of those who are not from their latest cycle.
 */
final class MarkNode<V> {
  private final Mark mark;
  private final V value;
  private final int cycle;
  private final int weight;
  private int latest;
  private long nearest;
  private long nearestOther;
  private @Nullable MarkNode<V> earlier;
  private @Nullable MarkNode<V> later;

  MarkNode(Mark mark, V value, int cycle, int weight) {
    this.mark = mark;
    this.value = value;
    this.cycle = cycle;
    this.weight = weight;
    this.latest = cycle;
    this.nearest = mark.place();
    this.nearestOther = Long.MAX_VALUE;
  }

  record Halves<V>(@Nullable MarkNode<V> before, @Nullable MarkNode<V> after) {}

  Mark mark() {
    return mark;
  }

  V value() {
    return value;
  }

  @Nullable MarkNode<V> earlier() {
    return earlier;
  }

  @Nullable MarkNode<V> later() {
    return later;
  }

  /** No one below it who is not from that cycle, where it is the latest, stands nearer. */
  long nearestNotFrom(int current) {
    return latest == current ? nearestOther : nearest;
  }

  private MarkNode<V> between(@Nullable MarkNode<V> before, @Nullable MarkNode<V> after) {
    earlier = before;
    later = after;
    latest = Math.max(cycle, Math.max(latest(before), latest(after)));
    nearest = Math.min(mark.place(), Math.min(nearest(before), nearest(after)));
    long own = cycle == latest ? Long.MAX_VALUE : mark.place();
    nearestOther = Math.min(own, Math.min(other(before, latest), other(after, latest)));
    return this;
  }

  private static int latest(@Nullable MarkNode<?> node) {
    return node == null ? Integer.MIN_VALUE : node.latest;
  }

  private static long nearest(@Nullable MarkNode<?> node) {
    return node == null ? Long.MAX_VALUE : node.nearest;
  }

  private static long other(@Nullable MarkNode<?> node, int current) {
    return node == null ? Long.MAX_VALUE : node.nearestNotFrom(current);
  }

  static <V> Halves<V> split(@Nullable MarkNode<V> node, Mark mark) {
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

  static <V> @Nullable MarkNode<V> joined(
      @Nullable MarkNode<V> before, @Nullable MarkNode<V> after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return before.weight > after.weight
        ? before.between(before.earlier, joined(before.later, after))
        : after.between(joined(before, after.earlier), after.later);
  }

  /** Less the one of that mark, if it may go. */
  static <V> @Nullable MarkNode<V> without(
      @Nullable MarkNode<V> node, Mark mark, Predicate<V> mayGo) {
    if (node == null) {
      return null;
    }
    int order = mark.compareTo(node.mark);
    if (order == 0) {
      return mayGo.test(node.value) ? joined(node.earlier, node.later) : node;
    }
    return order < 0
        ? node.between(without(node.earlier, mark, mayGo), node.later)
        : node.between(node.earlier, without(node.later, mark, mayGo));
  }
}
