package io.ringcycle.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListeningTest {
  private static final String EVENT = "data: {\"session\":\"s\",\"supporter\":\"s1-7\"}";

  private final AtomicInteger opened = new AtomicInteger();
  private Optional<Heard> awaited = Optional.empty();
  private final Listening page = new Listening(() -> awaited, opened::incrementAndGet);

  private Heard awaits(String mark) {
    Heard heard = new Heard(1, mark);
    awaited = Optional.of(heard);
    return heard;
  }

  @Test
  void aStreamIsOpenWhenTheServerSaysSo() {
    Stream.of("event: open", "id: 1", "data: {}", "").forEach(page::onNext);

    assertThat(opened).hasValue(1);
  }

  @Test
  void whatIsNotAwaitedIsNotTimed() throws InterruptedException {
    Heard heard = awaits("\"s1-8\"");
    Stream.of(EVENT, "event: \"s1-8\"", ":", "").forEach(page::onNext);

    assertThat(heard.times()).isEmpty();
    assertThat(heard.missingAfter(0)).isEqualTo(1);
  }

  @Test
  void aPageHearsOfAnEventOnceInHoweverManyFactsItIsTold() throws InterruptedException {
    Heard heard = awaits("\"s1-7\"");
    Stream.of(EVENT, EVENT).forEach(page::onNext);

    assertThat(heard.times()).singleElement().satisfies(time -> assertThat(time).isPositive());
    assertThat(heard.missingAfter(0)).isZero();
  }

  @Test
  void theSameHappeningAgainIsHeardAgain() {
    awaits("\"s1-7\"");
    page.onNext(EVENT);
    Heard again = awaits("\"s1-7\"");
    page.onNext(EVENT);

    assertThat(again.times()).hasSize(1);
  }
}
