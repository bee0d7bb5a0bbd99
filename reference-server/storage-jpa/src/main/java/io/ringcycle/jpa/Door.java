package io.ringcycle.jpa;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Each use of a store goes through it, apart from what the caller has open. Once it is closed
 * nobody comes in; those who are inside go on to their end.
 *
 * <p>Safe for use by several threads.
 */
final class Door {
  private final Optional<Apart> apart;
  private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();
  private volatile boolean closed;

  /** Where there is nothing to be apart from, it is empty. */
  Door(Optional<Apart> apart) {
    this.apart = apart;
  }

  /** Throws {@link IllegalStateException} where it is closed. */
  <T> T through(Supplier<T> use) {
    return apart.isPresent() ? apart.get().from(() -> let(use)) : let(use);
  }

  /** Waits for nobody: whoever is inside may wait for somebody who comes in. */
  private <T> T let(Supplier<T> use) {
    if (closed || !inside.readLock().tryLock()) {
      throw new IllegalStateException("this store is closed");
    }
    try {
      return use.get();
    } finally {
      inside.readLock().unlock();
    }
  }

  /** Waits for those who are inside, and does the rest when nobody is. */
  void close(Runnable rest) {
    if (inside.getReadHoldCount() > 0) {
      throw new IllegalStateException("a store cannot be closed from within a use of it");
    }
    closed = true;
    inside.writeLock().lock();
    try {
      rest.run();
    } finally {
      inside.writeLock().unlock();
    }
  }
}
