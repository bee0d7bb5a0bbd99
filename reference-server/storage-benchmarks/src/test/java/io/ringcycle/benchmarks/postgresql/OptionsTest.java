package io.ringcycle.benchmarks.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringcycle.benchmarks.page.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line asks for. */
class OptionsTest {
  private static final Path PAGE = Path.of("page.md");

  @Test
  void withoutOptionsARunIsQuickAndMeasuresEverything() {
    Options options = read();
    assertThat(options.plan()).isEqualTo(Plan.QUICK);
    assertThat(options.everything()).isTrue();
    assertThat(options.page()).isEqualTo(PAGE);
  }

  @Test
  void lengthsTheReportChaptersAndThePageMayBeOthers() {
    Options options =
        read(
            "--full",
            "--lengths",
            "10,20",
            "--report",
            "7",
            "--only",
            "claims,sync",
            "--page",
            "p");
    assertThat(options.plan()).isEqualTo(Plan.FULL.lengths(10, 20).reportFor(7));
    assertThat(options.chapters()).containsExactlyInAnyOrder(Chapter.CLAIMS, Chapter.SYNC);
    assertThat(options.everything()).isFalse();
    assertThat(options.page()).isEqualTo(Path.of("p"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--slow", "--page", "--lengths 10", "--lengths 10,x", "--only lunch"})
  void whatMakesNoSenseIsRefused(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(words.split(" ")));
  }

  @Test
  void thePageThatShipsHasThePlace() {
    Page page =
        new Page(
            Path.of("../../site/benchmarks-postgresql.md"),
            "reference-server/storage-benchmarks/run");
    assertThatCode(page::check).doesNotThrowAnyException();
  }

  private static Options read(String... words) {
    return Options.read(List.of(words), PAGE);
  }
}
