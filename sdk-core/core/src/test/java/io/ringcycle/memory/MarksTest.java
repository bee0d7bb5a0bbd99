package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarksTest {
  private int looked;
  private final Marks<Dialled> marks = new Marks<>(this::cycle);

  /** Somebody at a place, dialled in a cycle. */
  private record Dialled(String name, int cycle) {}

  private int cycle(Dialled one) {
    looked++;
    return one.cycle();
  }

  @RepeatedTest(50)
  void whatIsFoundIsWhatAScanFinds(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    NavigableMap<Mark, Dialled> plain = new TreeMap<>();
    for (int change = 0; change < 300; change++) {
      change(chance, plain, new Dialled("value " + change, chance.nextInt(4)));
      Mark after = mark(chance.nextInt(40), chance.nextInt(10));
      Instant until = second(chance.nextInt(45));
      long through = chance.nextInt(11);
      int notFrom = chance.nextInt(5) - 1;
      int limit = 1 + chance.nextInt(5);
      assertThat(marks.between(after, until, through, notFrom, limit))
          .isEqualTo(scan(plain, after, until, through, notFrom, limit));
    }
  }

  private void change(Random chance, NavigableMap<Mark, Dialled> plain, Dialled fresh) {
    Mark mark = mark(chance.nextInt(40), chance.nextInt(10));
    if (chance.nextInt(3) == 0) {
      Dialled leaving = plain.getOrDefault(mark, fresh);
      marks.remove(mark, leaving);
      plain.remove(mark, leaving);
    } else {
      marks.put(mark, fresh);
      plain.put(mark, fresh);
    }
  }

  private static List<Dialled> scan(
      NavigableMap<Mark, Dialled> plain,
      Mark after,
      Instant until,
      long through,
      int notFrom,
      int limit) {
    return plain.tailMap(after, false).entrySet().stream()
        .filter(entry -> !entry.getKey().at().isAfter(until))
        .filter(entry -> entry.getKey().place() <= through)
        .map(Map.Entry::getValue)
        .filter(one -> one.cycle() != notFrom)
        .limit(limit)
        .toList();
  }

  @Test
  void whoeverStandsTooFarOrIsFromTheCycleIsNotEvenLookedAt() {
    for (int place = 1; place <= 10_000; place++) {
      marks.put(mark(place, place), new Dialled("value " + place, place % 2 == 0 ? 7 : 6));
    }
    for (int place = 1; place < 10_000; place++) {
      marks.put(mark(20_000 + place, place), new Dialled("again " + place, 7));
    }
    Dialled first = new Dialled("value 1", 6);
    Dialled other = new Dialled("value 3", 6);
    looked = 0;
    assertThat(marks.between(mark(0, 0), Instant.MAX, 4, 7, 5)).containsExactly(first, other);
    assertThat(marks.between(mark(9_999, 0), Instant.MAX, 4, 7, 5)).isEmpty();
    assertThat(looked).isLessThan(100);
  }

  @Test
  void whoeverTookTheMarkOfAnotherKeepsItWhenTheOtherLeaves() {
    Dialled one = new Dialled("one", 1);
    Dialled other = new Dialled("other", 1);
    marks.put(mark(1, 1), one);
    marks.put(mark(1, 1), other);
    marks.remove(mark(1, 1), one);
    assertThat(marks.between(mark(0, 0), Instant.MAX, 1, 5)).containsExactly(other);
    marks.remove(mark(1, 1), other);
    assertThat(marks.between(mark(0, 0), Instant.MAX, 1, 5)).isEmpty();
  }

  private static Mark mark(int second, int place) {
    return new Mark(second(second), place);
  }

  private static Instant second(int second) {
    return Instant.ofEpochSecond(second);
  }
}
