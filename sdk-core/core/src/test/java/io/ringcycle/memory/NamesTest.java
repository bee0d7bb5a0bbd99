package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  private final Names names = new Names();

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
  void aTextAndItsBeginningAreToldApart() {
    names.number("ab");
    assertThat(names.find("a")).isEqualTo(Finder.ABSENT);
    assertThat(names.find("abc")).isEqualTo(Finder.ABSENT);
    assertThat(names.find("")).isEqualTo(Finder.ABSENT);
  }
}
