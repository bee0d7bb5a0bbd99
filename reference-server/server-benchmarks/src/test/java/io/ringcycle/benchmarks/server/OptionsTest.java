package io.ringcycle.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringcycle.benchmarks.server.Options.Chapter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path PAGE = Path.of("page.md");

  @Test
  void withoutAWordEverythingIsMeasured() {
    Options options = read();

    assertThat(options.everything()).isTrue();
    assertThat(options.callers()).containsExactly(50, 2000);
    assertThat(options.length()).isEqualTo(Duration.ofMinutes(10));
    assertThat(options.cycle()).isEqualTo(Duration.ofMinutes(1));
    assertThat(options.streams()).containsExactly(50, 2000);
    assertThat(Chapter.values()).allMatch(options::measures);
    assertThat(options.page()).isEqualTo(PAGE);
  }

  @Test
  void eachWordChangesOneThing() {
    assertThat(read("--callers", "2,3").callers()).containsExactly(2, 3);
    assertThat(read("--seconds", "90").length()).isEqualTo(Duration.ofSeconds(90));
    assertThat(read("--cycle", "5").cycle()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read("--rounds", "2").rounds()).isEqualTo(2);
    assertThat(read("--only", "start").chapters()).containsExactly(Chapter.START);
    assertThat(read("--streams", "7").streams()).containsExactly(7);
    assertThat(read("--events", "8").events()).isEqualTo(8);
    assertThat(read("--page", "other.md").page()).isEqualTo(Path.of("other.md"));
  }

  @Test
  void whoeverChoosesChaptersGetsThoseAndNoPage() {
    Options one = read("--only", "start");

    assertThat(one.measures(Chapter.START)).isTrue();
    assertThat(one.measures(Chapter.STREAMS)).isFalse();
    assertThat(one.everything()).isFalse();
    assertThat(read("--only", "start,overhead,callers,streams").everything()).isFalse();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    for (List<String> words :
        List.of(
            List.of("--what", "1"),
            List.of("--seconds"),
            List.of("--callers", "0"),
            List.of("--streams", "0"),
            List.of("--events", "0"),
            List.of("--seconds", "59"),
            List.of("--rounds", "0"),
            List.of("--only", "nothing"))) {
      assertThatIllegalArgumentException()
          .as(words.toString())
          .isThrownBy(() -> Options.read(words, PAGE));
    }
  }

  private static Options read(String... words) {
    return Options.read(List.of(words), PAGE);
  }
}
