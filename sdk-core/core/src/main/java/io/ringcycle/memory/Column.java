package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values by place, where there are any; grows a page at a time and copies none. */
final class Column<T> {
  private static final int PAGE = 1_024;

  private final List<@Nullable T[]> pages = new ArrayList<>();

  Optional<T> find(int at) {
    return at / PAGE < pages.size()
        ? Optional.ofNullable(pages.get(at / PAGE)[at % PAGE])
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // nothing but T is ever put into a page
  void set(int at, @Nullable T value) {
    while (pages.size() <= at / PAGE) {
      pages.add((T[]) new Object[PAGE]);
    }
    pages.get(at / PAGE)[at % PAGE] = value;
  }
}
