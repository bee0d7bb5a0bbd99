package io.ringcycle.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Does one thing after the other on each thread. What is asked for while something is done waits
 * until that is done, so that a telephone which reports from within a command builds no tower.
 */
final class InTurn {
  private final ThreadLocal<Deque<Runnable>> waiting = ThreadLocal.withInitial(ArrayDeque::new);

  /** Whether something is done on this thread, so that whatever is asked for would wait. */
  boolean isBusy() {
    return !waiting.get().isEmpty();
  }

  void run(Runnable task) {
    Deque<Runnable> tasks = waiting.get();
    tasks.addLast(task);
    if (tasks.size() == 1) {
      try {
        work(tasks).ifPresent(InTurn::rethrow);
      } finally {
        waiting.remove(); // an error has ended the thread's work: what comes next begins anew
      }
    }
  }

  /** A failure stops nothing that waits; the first one is handed to whoever began. */
  private static Optional<RuntimeException> work(Deque<Runnable> tasks) {
    Optional<RuntimeException> first = Optional.empty();
    while (!tasks.isEmpty()) {
      Optional<RuntimeException> failure = attempt(tasks.getFirst());
      first = first.or(() -> failure);
      tasks.removeFirst();
    }
    return first;
  }

  private static Optional<RuntimeException> attempt(Runnable task) {
    try {
      task.run();
      return Optional.empty();
    } catch (RuntimeException failure) {
      return Optional.of(failure);
    }
  }

  private static void rethrow(RuntimeException failure) {
    throw failure;
  }
}
