package io.ringcycle.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** One step of a history, with the numbers that are drawn in it. */
final class Turn {
  private static final int[] NOTHING = {};

  private final Supplier<String> name;
  private int[] numbers = NOTHING;
  private int length;
  private int drawn;
  private int children;

  Turn(Supplier<String> name) {
    this.name = name;
  }

  String name() {
    return name.get();
  }

  /** Something that comes of it. */
  Turn child() {
    int number = ++children;
    return new Turn(() -> name() + "." + number);
  }

  int drawn() {
    return drawn;
  }

  /** Zeros go without saying, but where more follows. */
  void take(int number) {
    if (number != 0) {
      numbers = drawn < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * drawn + 2);
      numbers[drawn] = number;
      length = drawn + 1;
    }
    drawn++;
  }

  boolean plain() {
    return length == 0;
  }

  List<Integer> numbers() {
    return Arrays.stream(numbers, 0, length).boxed().toList();
  }
}
