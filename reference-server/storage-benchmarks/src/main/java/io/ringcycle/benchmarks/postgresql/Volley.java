package io.ringcycle.benchmarks.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * All callers claim at once, and only when the last of them has somebody does anything else happen:
 * so what ends and logs a call takes nothing from what is measured.
 */
final class Volley implements AutoCloseable {
  private final List<Claimant> claimants;
  private final ExecutorService threads;

  Volley(List<Claimant> claimants) {
    this.claimants = List.copyOf(claimants);
    this.threads = Executors.newFixedThreadPool(claimants.size());
  }

  /**
   * How long it took.
   *
   * @param all until the last had somebody, in nanoseconds
   * @param each for one caller after another
   */
  record Times(long all, List<Long> each) {
    Times {
      each = List.copyOf(each);
    }
  }

  /** Once; what must happen before the next one happens after it. */
  Times fire() {
    CountDownLatch ready = new CountDownLatch(claimants.size());
    CountDownLatch shot = new CountDownLatch(1);
    List<Future<Long>> ends =
        claimants.stream().map(one -> threads.submit(() -> claimed(one, ready, shot))).toList();
    await(ready);
    long from = System.nanoTime();
    shot.countDown();
    List<Long> each = new ArrayList<>();
    ends.forEach(end -> each.add(of(end) - from));
    settle();
    return new Times(each.stream().mapToLong(Long::longValue).max().orElseThrow(), each);
  }

  private static long claimed(Claimant one, CountDownLatch ready, CountDownLatch shot) {
    ready.countDown();
    await(shot);
    one.claim();
    return System.nanoTime();
  }

  private void settle() {
    all(Claimant::settle);
  }

  private void all(Consumer<Claimant> work) {
    List<? extends Future<?>> done =
        claimants.stream().map(one -> threads.submit(() -> work.accept(one))).toList();
    done.forEach(Volley::of);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static <T> T of(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
