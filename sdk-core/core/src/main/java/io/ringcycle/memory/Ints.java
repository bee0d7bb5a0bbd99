package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers by place, zero until they are set; grows a page at a time and copies none. */
final class Ints {
  private static final int PAGE = 1_024;

  private final List<int[]> pages = new ArrayList<>();

  int get(int at) {
    int page = at / PAGE;
    return page < pages.size() ? pages.get(page)[at % PAGE] : 0;
  }

  void set(int at, int number) {
    while (pages.size() <= at / PAGE) {
      pages.add(new int[PAGE]);
    }
    pages.get(at / PAGE)[at % PAGE] = number;
  }
}
