package io.ringcycle.jpa;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Things that are read a page at a time, each page beyond the last thing of the one before. */
final class Paged<E> implements Iterator<E> {
  private final Function<Optional<E>, List<E>> pages;
  private Iterator<E> page;

  Paged(Function<Optional<E>, List<E>> pages) {
    this.pages = pages;
    this.page = pages.apply(Optional.empty()).iterator();
  }

  @Override
  public boolean hasNext() {
    return page.hasNext();
  }

  @Override
  public E next() {
    if (!page.hasNext()) {
      throw new NoSuchElementException();
    }
    E next = page.next();
    if (!page.hasNext()) {
      page = pages.apply(Optional.of(next)).iterator();
    }
    return next;
  }

  static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
  }
}
