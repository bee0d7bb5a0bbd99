package io.ringcycle.samples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoRunTest {
  private static final Pattern TOTAL =
      Pattern.compile("(?m)^(\\d+) calls, (\\d+) contacts, (\\d+) not reached");

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameStatistics() {
    assertThat(auto("7")).isEqualTo(auto("7"));
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    assertThat(auto("7")).isNotEqualTo(auto("8"));
  }

  @Test
  void theSampleListIsWorkedToItsEndInEveryCycle() {
    String screen = auto("7");
    assertThat(screen).contains("After cycle 1", "After cycle 3", "cycle 3 (complete)");
    Matcher total = TOTAL.matcher(screen);
    assertThat(total.find()).isTrue();
    int calls = Integer.parseInt(total.group(1));
    int logged = Integer.parseInt(total.group(2)) + Integer.parseInt(total.group(3));
    assertThat(calls).isGreaterThan(34).isEqualTo(logged);
  }

  @Test
  void itKeepsNothingBesideTheList() {
    Path list = Played.list(folder);
    assertThat(Played.play(List.of("--auto", list.toString())).code()).isZero();
    assertThat(folder.toFile().list()).containsExactly("friends.csv");
  }

  @Test
  void aListThatTakesLongerThanOneLineMayLastIsWorkedToItsEnd() {
    StringBuilder text = new StringBuilder("id,name,phone\n");
    for (int i = 1; i <= 300; i++) {
      text.append(String.format(Locale.ROOT, "%d,Person %d,020 8300 %04d%n", i, i, i));
    }
    Path list = Played.file(folder, "long.csv", text.toString());
    Played played = Played.play(List.of("--auto", "--cycles", "1", list.toString()));
    assertThat(played.code()).isZero();
    assertThat(played.screen()).contains("cycle 1 (complete)", "300 calls");
  }

  private static String auto(String seed) {
    return Played.play(List.of("--auto", "--seed", seed)).screen();
  }
}
