package io.ringcycle.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.LegId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessengerTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final LegId LEG = new LegId("leg");

  private final Messenger messenger = new Messenger();
  private final CountDownLatch provider = new CountDownLatch(1);

  @BeforeEach
  void begin() {
    messenger.begin(Thread::new);
  }

  @AfterEach
  void end() {
    messenger.end();
  }

  private void awaitProvider() {
    try {
      provider.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whoeverHandsOverDoesNotWaitForTheProviderButANodeThatStopsDoes() {
    messenger.run(LEG, this::awaitProvider);

    assertThat(messenger.running()).isEqualTo(1);
    assertThat(messenger.isBackWithin(Duration.ofMillis(1))).isFalse();
    provider.countDown();
    assertThat(messenger.isBackWithin(LONG)).isTrue();
  }

  @Test
  void whatConcernsOneLegIsCarriedInItsOrder() {
    List<Integer> carried = new CopyOnWriteArrayList<>();
    messenger.run(LEG, this::awaitProvider);
    IntStream.range(0, 100).forEach(nth -> messenger.run(LEG, () -> carried.add(nth)));
    provider.countDown();

    assertThat(messenger.isBackWithin(LONG)).isTrue();
    assertThat(carried).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void whatIsHandedOverAfterTheEndIsRefusedAndNobodyWaitsForIt() {
    messenger.end();

    assertThatThrownBy(() -> messenger.run(LEG, () -> {}))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(messenger.running()).isZero();
  }

  @Test
  void anErrandThatFailsIsOverToo() {
    messenger.run(
        LEG,
        () -> {
          throw new IllegalStateException("nobody catches it");
        });

    assertThat(messenger.isBackWithin(LONG)).isTrue();
  }
}
