package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.Mark;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final Marks<String> marks = new Marks<>();

  @RepeatedTest(50)
  void whatIsFoundIsWhatAScanFinds(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    NavigableMap<Mark, String> plain = new TreeMap<>();
    for (int change = 0; change < 300; change++) {
      Mark mark = mark(chance.nextInt(40), chance.nextInt(10));
      if (chance.nextInt(3) == 0) {
        marks.remove(mark);
        plain.remove(mark);
      } else {
        marks.put(mark, "value " + change);
        plain.put(mark, "value " + change);
      }
      Mark after = mark(chance.nextInt(40), chance.nextInt(10));
      Instant until = second(chance.nextInt(45));
      long through = chance.nextInt(11);
      int limit = 1 + chance.nextInt(5);
      assertThat(marks.between(after, until, through, limit, any -> true))
          .isEqualTo(scan(plain, after, until, through, limit));
    }
  }

  private static List<String> scan(
      NavigableMap<Mark, String> plain, Mark after, Instant until, long through, int limit) {
    return plain.tailMap(after, false).entrySet().stream()
        .filter(entry -> !entry.getKey().at().isAfter(until))
        .filter(entry -> entry.getKey().place() <= through)
        .limit(limit)
        .map(entry -> entry.getValue())
        .toList();
  }

  @Test
  void whoeverStandsTooFarIsNotEvenLookedAt() {
    for (int place = 1; place <= 10_000; place++) {
      marks.put(mark(place, place), "value " + place);
    }
    assertThat(marks.between(mark(0, 0), Instant.MAX, 1, 5, MarksTest::onlyTheFirst))
        .containsExactly("value 1");
  }

  private static boolean onlyTheFirst(String value) {
    assertThat(value).isEqualTo("value 1");
    return true;
  }

  private static Mark mark(int second, int place) {
    return new Mark(second(second), place);
  }

  private static Instant second(int second) {
    return Instant.ofEpochSecond(second);
  }
}
