package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final int WIDTH = 64;

  @RepeatedTest(50)
  void theNextThatIsOpenIsFoundFromAnywhere(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    Openings openings = new Openings(WIDTH);
    long[] opens = new long[WIDTH];
    Arrays.fill(opens, Openings.NEVER);
    for (int change = 0; change < 40; change++) {
      int place = chance.nextInt(WIDTH);
      opens[place] = chance.nextInt(4) == 0 ? Openings.NEVER : chance.nextInt(100);
      openings.set(place, opens[place]);
      int from = chance.nextInt(WIDTH + 1);
      long by = chance.nextInt(100);
      int expected =
          IntStream.range(from, WIDTH).filter(at -> opens[at] <= by).findFirst().orElse(WIDTH);
      assertThat(openings.next(from, by)).isEqualTo(expected);
    }
  }

  @Test
  void nobodyIsFoundWhereAllAreClosed() {
    assertThat(new Openings(WIDTH).next(0, Long.MAX_VALUE - 1)).isEqualTo(WIDTH);
  }
}
