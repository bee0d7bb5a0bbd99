package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class HouseholdsTest {
  private static final int NUMBERS = 3;
  private static final int PEOPLE = 12;

  private final Households households = new Households();
  private final Map<Integer, Integer> numberOf = new HashMap<>();

  @RepeatedTest(20)
  void whoeverComesAndGoesEverybodyElseStays(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    for (int change = 0; change < 200; change++) {
      move(chance.nextInt(PEOPLE), chance.nextInt(NUMBERS + 1));
      for (int number = 0; number < NUMBERS; number++) {
        assertThat(households.at(number)).containsExactlyInAnyOrder(at(number));
      }
    }
  }

  /** The number behind the last one is none. */
  private void move(int person, int number) {
    Optional.ofNullable(numberOf.remove(person)).ifPresent(old -> households.remove(old, person));
    if (number < NUMBERS) {
      households.add(number, person);
      numberOf.put(person, number);
    }
  }

  private Integer[] at(int number) {
    return IntStream.range(0, PEOPLE)
        .filter(person -> numberOf.getOrDefault(person, NUMBERS) == number)
        .boxed()
        .toArray(Integer[]::new);
  }
}
