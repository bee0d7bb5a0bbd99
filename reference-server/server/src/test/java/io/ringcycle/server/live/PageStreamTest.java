package io.ringcycle.server.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Nobody waits for a page: it gets what it takes, in order, and is cut off if it takes too little.
 */
class PageStreamTest {
  private final Pipe pipe = new Pipe();
  private final AtomicInteger ends = new AtomicInteger();
  private final PageStream page = PageStream.to(pipe, ends::incrementAndGet);

  private void send(String text) {
    page.send(text.getBytes(UTF_8));
  }

  @Test
  void nothingIsWrittenBeforeTheContainerAllowsIt() {
    send("a");
    assertThat(pipe.text()).isEmpty();
    page.onWritePossible();
    assertThat(pipe.text()).isEqualTo("a");
  }

  @Test
  void whatIsNotTakenAtOnceFollowsInOrder() {
    page.onWritePossible();
    pipe.ready = false;
    send("a");
    send("b");
    assertThat(pipe.text()).isEmpty();

    pipe.ready = true;
    page.onWritePossible();
    send("c");
    assertThat(pipe.text()).isEqualTo("abc");
  }

  @Test
  void whoeverTakesTooLittleIsCutOffOnce() {
    page.onWritePossible();
    pipe.ready = false;
    page.send(new byte[PageStream.LONGEST_LINE]);
    assertThat(ends).hasValue(0);
    send("one more");
    send("and another");
    assertThat(ends).hasValue(1);
  }

  @Test
  void whoeverHasGoneIsNoticedWhenSomethingIsWritten() {
    page.onWritePossible();
    pipe.broken = true;
    send("a");
    assertThat(ends).hasValue(1);
    page.onError(new IOException("gone"));
    page.cut();
    assertThat(ends).hasValue(1);
  }
}
