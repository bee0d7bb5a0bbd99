package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {
  private static final int LAST = (1 << 29) - 1;

  private int made;
  private final Pages<String> pages = new Pages<>(() -> "page " + ++made);

  @Test
  void aPageIsMadeWhereSomethingIsPutAndNowhereBelow() {
    assertThat(pages.at(Pages.page(LAST))).isEqualTo("page 1");
    assertThat(pages.at(Pages.page(5))).isEqualTo("page 2");
    assertThat(pages.at(Pages.page(LAST - 1))).isEqualTo("page 1");
    assertThat(made).isEqualTo(2);
  }

  @Test
  void lookingMakesNoPage() {
    pages.at(Pages.page(LAST));
    assertThat(pages.find(Pages.page(5))).isEmpty();
    assertThat(new Pages<>(() -> "page").find(Pages.page(LAST))).isEmpty();
    assertThat(made).isEqualTo(1);
  }
}
