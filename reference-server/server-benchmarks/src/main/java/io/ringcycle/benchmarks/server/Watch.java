package io.ringcycle.benchmarks.server;

import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Does something again and again beside what is measured, and keeps how long it took. */
final class Watch implements AutoCloseable {
  private static final int DIGITS = 3;
  private static final double TAIL = 99;

  private final Histogram times = new SynchronizedHistogram(DIGITS);
  private final long pause;
  private final long expected;
  private final Something something;
  private volatile boolean over;

  private Watch(long pause, long expected, Something something) {
    this.pause = pause;
    this.expected = expected;
    this.something = something;
  }

  /** What is done. */
  @FunctionalInterface
  interface Something {
    /** Once; how long it took, in nanoseconds. */
    long time();
  }

  /**
   * From now on.
   *
   * @param pause between one and the next, in nanoseconds
   * @param expected from the beginning of one to that of the next, if nothing is in its way
   */
  static Watch of(long pause, long expected, Something something) {
    Watch watch = new Watch(pause, expected, something);
    Thread thread = new Thread(watch::run, "watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** What took long kept others from being begun, and counts for them too. */
  private void run() {
    while (!over) {
      times.recordValueWithExpectedInterval(Math.max(0, something.time()), expected);
      LockSupport.parkNanos(pause);
    }
  }

  /** No longer than that in 99 of 100 moments until now, in nanoseconds. */
  double tail() {
    return (double) times.getValueAtPercentile(TAIL);
  }

  @Override
  public void close() {
    over = true;
  }
}
