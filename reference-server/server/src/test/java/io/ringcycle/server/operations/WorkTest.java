package io.ringcycle.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkTest {
  private final Work work = new Work();

  @Test
  void whereNothingRunsNobodyWaits() {
    work.begins();
    work.ends();

    assertThat(work.isOverWithin(Duration.ZERO)).isTrue();
  }

  @Test
  void whatDoesNotEndIsNotWaitedForForEver() {
    work.begins();

    assertThat(work.isOverWithin(Duration.ofMillis(1))).isFalse();
    assertThat(work.running()).isEqualTo(1);
  }

  @Test
  void whoeverWaitsHearsOfTheLastOne() {
    work.begins();
    work.begins();
    CompletableFuture<Boolean> over =
        CompletableFuture.supplyAsync(() -> work.isOverWithin(Duration.ofMinutes(5)));
    work.ends();
    assertThat(over).isNotDone();
    work.ends();

    assertThat(over.join()).isTrue();
  }
}
