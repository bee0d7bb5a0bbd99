package io.ringcycle.benchmarks.page;

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
  private static final Page SHIPPED =
      new Page(Path.of("../../site/benchmarks.md"), "sdk-core/benchmarks/run");

  @TempDir private Path folder;

  @Test
  void whatStandsBetweenTheMarksIsReplacedAndNothingElse() throws IOException {
    Page page = new Page(folder.resolve("page.md"), "a program");
    Files.writeString(page.file(), "before\n" + marked(page, "old") + "\nafter\n");
    page.write("new");
    page.write("newer");
    assertThat(page.file()).hasContent("before\n" + marked(page, "newer") + "\nafter\n");
  }

  private static String marked(Page page, String figures) {
    return page.from() + "\n\n" + figures + "\n\n" + Page.TO;
  }

  @Test
  void aPageWithoutTheMarksIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.with("no marks", "new"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.with(Page.TO + SHIPPED.from(), "the wrong way round"));
  }

  @Test
  void aPageThatIsNotThereIsRefusedBeforeAnythingIsMeasured() {
    Page none = new Page(folder.resolve("none.md"), "a program");
    assertThatIllegalArgumentException().isThrownBy(none::check);
  }

  @Test
  void thePageThatShipsHasThePlace() {
    assertThatCode(SHIPPED::check).doesNotThrowAnyException();
  }
}
