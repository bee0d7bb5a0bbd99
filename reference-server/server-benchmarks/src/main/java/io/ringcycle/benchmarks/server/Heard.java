package io.ringcycle.benchmarks.server;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When pages hear of one event, counted from the request that brings it about. Safe for use by
 * several threads.
 */
final class Heard {
  private final String mark;
  private final long from = System.nanoTime();
  private final Queue<Long> times = new ConcurrentLinkedQueue<>();
  private final CountDownLatch missing;

  /**
   * From now on.
   *
   * @param pages that are to hear of it
   * @param mark that is in the event, and in no other one
   */
  Heard(int pages, String mark) {
    this.mark = mark;
    this.missing = new CountDownLatch(pages);
  }

  boolean isIn(String line) {
    return line.startsWith("data:") && line.contains(mark);
  }

  /** One page has heard of it. */
  void now() {
    times.add(System.nanoTime() - from);
    missing.countDown();
  }

  /** Waits for the pages that have not; how many are missing then. */
  int missingAfter(int seconds) throws InterruptedException {
    boolean unused = missing.await(seconds, TimeUnit.SECONDS);
    return (int) missing.getCount();
  }

  /** After how many nanoseconds each of those heard of it that have so far. */
  List<Long> times() {
    return List.copyOf(times);
  }
}
