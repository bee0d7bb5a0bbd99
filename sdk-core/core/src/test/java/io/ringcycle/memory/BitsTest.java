package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Against a plain set, of places that crowd here and there, the last that there is among them. */
class BitsTest {
  private static final int LAST = (1 << 29) - 1;

  private final Bits bits = new Bits();
  private final NavigableSet<Integer> plain = new TreeSet<>();

  @RepeatedTest(20)
  void whatIsInIsFoundFromAnywhere(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    for (int change = 0; change < 400; change++) {
      change(place(chance), chance.nextInt(3) > 0);
      int from = place(chance);
      assertThat(bits.get(from)).isEqualTo(plain.contains(from));
      assertThat(bits.next(from)).isEqualTo(first(plain.ceiling(from)));
      assertThat(bits.any(Pages.page(from))).isEqualTo(!onItsPage(from).isEmpty());
      assertThat(bits.nextOut(from)).isEqualTo(firstOut(from));
    }
  }

  private void change(int place, boolean in) {
    bits.set(place, in);
    if (in) {
      plain.add(place);
    } else {
      plain.remove(place);
    }
  }

  private static int place(Random chance) {
    int near = chance.nextInt(30);
    return switch (chance.nextInt(4)) {
      case 0 -> near;
      case 1 -> 1_000 + near;
      case 2 -> 50 * 1_024 - 1 - near;
      default -> LAST - near;
    };
  }

  private static int first(@Nullable Integer found) {
    return Optional.ofNullable(found).orElse(Bits.NONE);
  }

  private NavigableSet<Integer> onItsPage(int place) {
    int start = Pages.startOf(place);
    return plain.subSet(start, true, start + Pages.PLACES - 1, true);
  }

  private int firstOut(int from) {
    int end = Pages.startOf(from) + Pages.PLACES;
    return IntStream.range(from, end)
        .filter(at -> !plain.contains(at))
        .findFirst()
        .orElseGet(() -> firstPageThatIsNotFull(end));
  }

  private int firstPageThatIsNotFull(int start) {
    int page = start;
    while (onItsPage(page).size() == Pages.PLACES) {
      page += Pages.PLACES;
    }
    return page;
  }

  @Test
  void pagesThatAreFullAreJumpedOver() {
    IntStream.range(5, 4 * Pages.PLACES).forEach(place -> change(place, true));
    assertThat(bits.nextOut(10)).isEqualTo(4 * Pages.PLACES);
    change(3 * Pages.PLACES - 1, false);
    assertThat(bits.nextOut(10)).isEqualTo(2 * Pages.PLACES);
    assertThat(bits.nextOut(2 * Pages.PLACES)).isEqualTo(3 * Pages.PLACES - 1);
  }
}
