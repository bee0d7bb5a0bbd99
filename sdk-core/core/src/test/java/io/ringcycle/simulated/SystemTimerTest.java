package io.ringcycle.simulated;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemTimerTest {
  private final SystemTimer timer = new SystemTimer();
  private final CountDownLatch done = new CountDownLatch(1);

  @AfterEach
  void close() {
    timer.close();
  }

  @Test
  void runsAtOnceWhatIsDue() throws InterruptedException {
    timer.wakeAt(Instant.EPOCH, done::countDown);
    assertThat(done.await(60, SECONDS)).isTrue();
  }

  @Test
  void runsWhatFallsDueWhileItWaits() throws InterruptedException {
    timer.wakeAt(Instant.MAX, () -> {});
    timer.wakeAt(timer.now().plusMillis(5), done::countDown);
    assertThat(done.await(60, SECONDS)).isTrue();
  }

  @Test
  void runsTasksOfOneInstantInTheOrderOfSchedulingOnOneDaemonThread() throws InterruptedException {
    List<String> ran = new CopyOnWriteArrayList<>();
    Instant soon = timer.now().plusMillis(20);
    timer.wakeAt(soon, () -> ran.add("first on " + thread()));
    timer.wakeAt(soon, () -> ran.add("second on " + thread()));
    timer.wakeAt(soon, done::countDown);
    assertThat(done.await(60, SECONDS)).isTrue();
    assertThat(ran)
        .containsExactly("first on ringcycle-timer true", "second on ringcycle-timer true");
  }

  @Test
  void outlivesATaskThatFails() throws InterruptedException {
    timer.wakeAt(
        Instant.EPOCH,
        () -> {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("a failure that this test wants to see logged");
        });
    timer.wakeAt(Instant.EPOCH, done::countDown);
    assertThat(done.await(60, SECONDS)).isTrue();
  }

  @Test
  void runsNothingOnceClosed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    List<String> ran = new CopyOnWriteArrayList<>();
    timer.wakeAt(Instant.EPOCH, () -> waitFor(begun, closed, done));
    timer.wakeAt(Instant.EPOCH, () -> ran.add("scheduled before"));
    assertThat(begun.await(60, SECONDS)).isTrue();
    timer.close();
    timer.wakeAt(Instant.EPOCH, () -> ran.add("scheduled after"));
    closed.countDown();
    assertThat(done.await(60, SECONDS)).isTrue();
    assertThat(ran).isEmpty();
  }

  private static void waitFor(CountDownLatch begun, CountDownLatch closed, CountDownLatch done) {
    begun.countDown();
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    done.countDown();
  }

  private static String thread() {
    return Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon();
  }
}
