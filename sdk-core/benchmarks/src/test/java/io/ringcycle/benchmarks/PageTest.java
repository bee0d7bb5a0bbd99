package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the figures of a page are written anew. */
class PageTest {
  private static final Path SHIPPED = Path.of("../../site/benchmarks.md");

  @TempDir private Path folder;

  @Test
  void whatStandsBetweenTheMarksIsReplacedAndNothingElse() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(page, "before\n" + Page.FROM + "\n\nold\n\n" + Page.TO + "\nafter\n");
    Page.write(page, "new");
    Page.write(page, "newer");
    assertThat(page).hasContent("before\n" + Page.FROM + "\n\nnewer\n\n" + Page.TO + "\nafter\n");
  }

  @Test
  void aPageWithoutTheMarksIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Page.with("no marks", "new"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Page.with(Page.TO + Page.FROM, "the wrong way round"));
  }

  @Test
  void aPageThatIsNotThereIsRefusedBeforeAnythingIsMeasured() {
    assertThatIllegalArgumentException().isThrownBy(() -> Page.check(folder.resolve("none.md")));
  }

  @Test
  void thePageThatShipsHasThePlace() {
    assertThatCode(() -> Page.check(SHIPPED)).doesNotThrowAnyException();
  }
}
