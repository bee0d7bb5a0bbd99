package io.ringcycle.engine;

import io.ringcycle.engine.Finds.Find;
import io.ringcycle.spi.storage.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads finds page by page, each beyond the mark of the last. */
final class Paged {
  private final Function<Optional<Mark>, List<Find>> pages;
  private final Deque<Find> page = new ArrayDeque<>();
  private Optional<Mark> reached = Optional.empty();
  private boolean exhausted;

  Paged(Function<Optional<Mark>, List<Find>> pages) {
    this.pages = pages;
  }

  Optional<Find> peek() {
    if (page.isEmpty() && !exhausted) {
      page.addAll(pages.apply(reached));
      exhausted = page.isEmpty();
      reached = Optional.ofNullable(page.peekLast()).map(Find::mark).or(() -> reached);
    }
    return Optional.ofNullable(page.peekFirst());
  }

  Find take() {
    Find head = peek().orElseThrow();
    page.removeFirst();
    return head;
  }
}
