package io.ringcycle.server.phone;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;

/**
 * A few threads for many things: what concerns one of them is done in the order in which it came.
 * What comes after the end is left undone. Safe for use by several threads.
 */
public final class Lanes implements AutoCloseable {
  private final List<ExecutorService> lanes;

  /** So many threads of that kind. */
  public Lanes(int many, ThreadFactory threads) {
    lanes =
        IntStream.range(0, many)
            .mapToObj(any -> Executors.newSingleThreadExecutor(threads))
            .toList();
  }

  /** Does it behind all that concerns the same thing; false after the end. */
  public boolean run(Object thing, Runnable task) {
    try {
      lanes.get(Math.floorMod(thing.hashCode(), lanes.size())).execute(task);
      return true;
    } catch (RejectedExecutionException ended) {
      return false;
    }
  }

  /** Leaves what has not begun. */
  @Override
  public void close() {
    lanes.forEach(ExecutorService::shutdownNow);
  }
}
