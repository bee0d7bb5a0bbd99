package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;

/** Who shares a number, as chains: the first at each number, and the next behind each person. */
final class Households {
  private final Ints first = new Ints();
  private final Ints next = new Ints();

  void add(int number, int person) {
    next.set(person, first.get(number));
    first.set(number, person + 1);
  }

  void remove(int number, int person) {
    int behind = next.get(person);
    if (first.get(number) == person + 1) {
      first.set(number, behind);
    } else {
      next.set(before(number, person), behind);
    }
    next.set(person, 0);
  }

  private int before(int number, int person) {
    int at = first.get(number) - 1;
    while (next.get(at) != person + 1) {
      at = next.get(at) - 1;
    }
    return at;
  }

  List<Integer> at(int number) {
    List<Integer> people = new ArrayList<>();
    for (int person = first.get(number); person != 0; person = next.get(person - 1)) {
      people.add(person - 1);
    }
    return people;
  }
}
