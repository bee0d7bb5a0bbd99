package io.ringcycle.memory;

import java.util.Optional;

/** Whole numbers by place, zero until they are set. */
final class Ints {
  private final Pages<int[]> pages = new Pages<>(() -> new int[Pages.PLACES]);

  int get(int at) {
    Optional<int[]> page = pages.find(Pages.page(at));
    return page.isPresent() ? page.get()[Pages.on(at)] : 0;
  }

  void set(int at, int number) {
    if (number != 0 || pages.find(Pages.page(at)).isPresent()) {
      pages.at(Pages.page(at))[Pages.on(at)] = number;
    }
  }
}
