package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamesTest {
  private static final SeededHash HASH = new SeededHash(1);
  private final Names names = new Names(HASH);

  @Test
  void eachTextHasOneNumberAndComesBackToTheLetter() {
    for (int count = 0; count < 5_000; count++) {
      assertThat(names.number(text(count))).isEqualTo(count);
    }
    for (int count = 0; count < 5_000; count++) {
      assertThat(names.find(text(count))).isEqualTo(count);
      assertThat(names.number(text(count))).isEqualTo(count);
      assertThat(names.at(count)).isEqualTo(text(count));
    }
  }

  /** Narrow, wide, long, and half a character. */
  private static String text(int count) {
    return switch (count % 4) {
      case 0 -> "id-" + count;
      case 1 -> "王芳-" + count;
      case 2 -> "é".repeat(190) + count;
      default -> "\uD83D" + count;
    };
  }

  @Test
  void textsOfOneHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(names.number("Aa")).isZero();
    assertThat(names.find("BB")).isEqualTo(Finder.ABSENT);
    assertThat(names.number("BB")).isEqualTo(1);
    assertThat(names.find("Aa")).isZero();
  }

  @Test
  void moreThanThereIsRoomForIsRefusedBeforehand() {
    Names few = new Names(HASH, 40_000);
    few.refuseBeyond(1_000, 1_000);
    assertThatThrownBy(() -> few.refuseBeyond(1_000, 11_000))
        .isInstanceOf(MemoryFullException.class)
        .hasMessageContaining("0 ids are kept");
    for (int count = 0; count < 1_000; count++) {
      few.number(text(4 * count));
    }
    assertThatThrownBy(() -> few.refuseBeyond(1_000, 7_000))
        .isInstanceOf(MemoryFullException.class)
        .hasMessageContaining("1000 ids are kept");
    few.refuseBeyond(1, 10);
  }

  @Test
  void moreIdsOrNumbersThanCanBeFoundAreRefused() {
    names.refuseBeyond(1L << 29, 0);
    assertThatThrownBy(() -> names.refuseBeyond((1L << 29) + 1, 0))
        .isInstanceOf(MemoryFullException.class);
    assertThatThrownBy(() -> new NumberKeys(HASH).refuseBeyond((1L << 29) + 1))
        .isInstanceOf(MemoryFullException.class);
  }

  @Test
  void aTextAndItsBeginningAreToldApart() {
    names.number("ab");
    assertThat(names.find("a")).isEqualTo(Finder.ABSENT);
    assertThat(names.find("abc")).isEqualTo(Finder.ABSENT);
    assertThat(names.find("")).isEqualTo(Finder.ABSENT);
  }
}
