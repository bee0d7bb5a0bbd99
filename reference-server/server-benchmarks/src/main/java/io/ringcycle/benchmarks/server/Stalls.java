package io.ringcycle.benchmarks.server;

import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * How late a thread comes to run that wants to: what no server on the machine can help, because
 * neighbours have its processors, or because clients and server have them.
 */
final class Stalls implements AutoCloseable {
  private static final long NAP = 1_000_000;
  private static final int DIGITS = 3;
  private static final double TAIL = 99;

  private final Histogram late = new ConcurrentHistogram(DIGITS);
  private final Stolen before = Stolen.now();
  private final Thread watch = new Thread(this::watch, "stalls");
  private volatile boolean over;

  /** From now on. */
  static Stalls watched() {
    Stalls stalls = new Stalls();
    stalls.watch.setDaemon(true);
    stalls.watch.start();
    return stalls;
  }

  /** A long stall counts as all the naps that it has kept from being taken. */
  private void watch() {
    while (!over) {
      long from = System.nanoTime();
      LockSupport.parkNanos(NAP);
      late.recordValueWithExpectedInterval(Math.max(0, System.nanoTime() - from - NAP), NAP);
    }
  }

  /**
   * What the machine was like.
   *
   * @param tail so late in 99 of 100 moments at most, in nanoseconds
   * @param stolen which share of its processors others had
   */
  record Told(double tail, String stolen) {}

  /** Until now. */
  Told told() {
    return new Told((double) late.getValueAtPercentile(TAIL), Stolen.now().since(before));
  }

  @Override
  public void close() {
    over = true;
  }
}
