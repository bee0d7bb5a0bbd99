package io.ringcycle.memory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values by place, where there are any. */
final class Column<T> {
  private final Pages<@Nullable Object[]> pages = new Pages<>(() -> new Object[Pages.PLACES]);

  @SuppressWarnings("unchecked") // nothing but T is ever put into a page
  Optional<T> find(int at) {
    return pages.find(Pages.page(at)).map(page -> (T) page[Pages.on(at)]);
  }

  void set(int at, T value) {
    pages.at(Pages.page(at))[Pages.on(at)] = value;
  }
}
