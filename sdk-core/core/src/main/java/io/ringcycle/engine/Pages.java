package io.ringcycle.engine;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows that a store hands out page by page, read as one, no further than is asked for. A page that
 * is not full is the last, so nobody asks for another.
 *
 * @param size how many rows a full page has
 * @param after the page that begins beyond a mark
 * @param mark of a row
 */
record Pages<R, K>(int size, Function<K, List<R>> after, Function<R, K> mark) {

  Stream<R> from(K start) {
    return Stream.iterate(after.apply(start), page -> !page.isEmpty(), this::next)
        .flatMap(List::stream);
  }

  private List<R> next(List<R> page) {
    return page.size() < size ? List.of() : after.apply(mark.apply(page.get(page.size() - 1)));
  }
}
