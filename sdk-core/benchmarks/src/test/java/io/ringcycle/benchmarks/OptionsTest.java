package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the command line asks for. */
class OptionsTest {
  private static final Path PAGE = Path.of("page.md");
  private static final Path OTHER = Path.of("other.md");

  @Test
  void withoutOptionsEverythingIsMeasured() {
    assertThat(Options.read(List.of(), PAGE)).isEqualTo(new Options(Plan.FULL, PAGE));
  }

  @Test
  void aQuickRunAndAnotherPageMayBeWanted() {
    assertThat(Options.read(List.of("--quick", "--page", "other.md"), PAGE))
        .isEqualTo(new Options(Plan.QUICK, OTHER));
  }

  @Test
  void whatIsNoOptionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.read(List.of("--slow"), PAGE))
        .withMessageContaining("--slow");
    assertThatIllegalArgumentException().isThrownBy(() -> Options.read(List.of("--page"), PAGE));
  }

  @Test
  void theShortestListHasSomebodyForEveryCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(List.of(100), 1, 9, 4, Plan.FULL.turn(), 50, 100));
  }
}
