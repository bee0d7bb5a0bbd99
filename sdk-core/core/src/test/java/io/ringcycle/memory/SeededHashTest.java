package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededHashTest {
  private static final int LETTERS = 12;
  private static final int TEXTS = 1 << LETTERS;

  private final SeededHash hash = new SeededHash(42);
  private int compared;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 42, -1})
  void textsThatWereWrittenToShareAHashAreFoundInAFewSteps(long seed) {
    SeededHash hash = new SeededHash(seed);
    List<String> texts = IntStream.range(0, TEXTS).mapToObj(SeededHashTest::text).toList();
    assertThat(texts).allMatch(text -> text.hashCode() == texts.get(0).hashCode());
    Finder finder = new Finder(number -> hash.of(texts.get(number)));
    for (int number = 0; number < TEXTS; number++) {
      int wanted = number;
      finder.put(number, hash.of(texts.get(number)), known -> compared(known, wanted));
      assertThat(finder.find(hash.of(texts.get(number)), known -> compared(known, wanted)))
          .isEqualTo(number);
    }
    assertThat(compared).isLessThan(4 * TEXTS);
  }

  private boolean compared(int known, int wanted) {
    compared++;
    return known == wanted;
  }

  /** Either half has the same hash as a string, so has any row of halves. */
  private static String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int letter = 0; letter < LETTERS; letter++) {
      text.append((number >> letter) % 2 == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Test
  void aTextHasItsHashAndOtherSeedsGiveOthers() {
    assertThat(hash.of("id-1")).isEqualTo(new SeededHash(42).of("id-1"));
    assertThat(hash.of("id-1")).isNotEqualTo(new SeededHash(43).of("id-1"));
    assertThat(hash.of(1, 2)).isNotEqualTo(new SeededHash(43).of(1, 2));
  }

  @Test
  void everyBitOfANumberCounts() {
    List<Integer> hashes = new ArrayList<>(List.of(hash.of(0, 0)));
    for (int bit = 0; bit < Long.SIZE; bit++) {
      hashes.add(hash.of(1L << bit, 0));
      hashes.add(hash.of(0, 1L << bit));
    }
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void orderAndLengthCount() {
    assertThat(List.of(hash.of("ab"), hash.of("ba"), hash.of("a"), hash.of(""), hash.of("\0")))
        .doesNotHaveDuplicates();
  }
}
