package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * Who shares a number, as chains: the last to come at each number, and who is behind and before
 * each person. However many share it, one comes or leaves in a few steps.
 */
final class Households {
  private final Ints first = new Ints();
  private final Ints behind = new Ints();
  private final Ints before = new Ints();

  void add(int number, int person) {
    int next = first.get(number);
    first.set(number, person + 1);
    join(person + 1, next);
  }

  void remove(int number, int person) {
    int previous = before.get(person);
    int next = behind.get(person);
    if (previous == 0) {
      first.set(number, next);
    }
    join(previous, next);
    behind.set(person, 0);
    before.set(person, 0);
  }

  /** Two stand one behind the other; each is one more than the person, or nobody. */
  private void join(int one, int next) {
    if (one != 0) {
      behind.set(one - 1, next);
    }
    if (next != 0) {
      before.set(next - 1, one);
    }
  }

  List<Integer> at(int number) {
    List<Integer> people = new ArrayList<>();
    for (int person = first.get(number); person != 0; person = behind.get(person - 1)) {
      people.add(person - 1);
    }
    return people;
  }
}
