package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The requests that this node is answering. Safe for use by several threads; by a lock of its own,
 * because a method that is synchronized is so on the container's proxy as well, which does not wait
 * with it.
 */
@ApplicationScoped
public class Work {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition less = lock.newCondition();
  private int running;

  void begins() {
    lock.lock();
    try {
      running++;
    } finally {
      lock.unlock();
    }
  }

  void ends() {
    lock.lock();
    try {
      running--;
      less.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How many there are now. */
  public int running() {
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }

  /** Whether none was left at some moment within that time. */
  boolean isOverWithin(Duration patience) {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (running > 0 && left > 0) {
        left = less.awaitNanos(left);
      }
      return running == 0;
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
