package io.ringcycle.server.proof;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What must be done on one day: a day ends in the middle of a test as of anything else. */
final class OneDay {
  private OneDay() {}

  /**
   * Tries it, and once more from the start if it fails on a day that has ended meanwhile.
   *
   * @param zone whose day it is
   * @param name under which it is tried; the second time under another, as nothing was done before
   */
  static void in(ZoneId zone, String name, Consumer<String> test) {
    in(() -> LocalDate.now(zone), name, test);
  }

  static void in(Supplier<LocalDate> today, String name, Consumer<String> test) {
    LocalDate day = today.get();
    try {
      test.accept(name);
    } catch (AssertionError failure) {
      if (today.get().equals(day)) {
        throw failure;
      }
      test.accept(name + "-anew");
    }
  }
}
