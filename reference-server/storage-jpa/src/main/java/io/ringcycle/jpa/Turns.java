package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Those of this process who were overtaken try again one after another: many callers on one list
 * want the same supporter next, and would overtake each other again and again.
 *
 * <p>Nothing rests on it but speed. Safe for use by several threads.
 */
final class Turns {
  /** Organisations share them by chance, which costs one a little time and nothing else. */
  private static final int MANY = 64;

  private final List<Lock> turns =
      Stream.<Lock>generate(() -> new ReentrantLock(true)).limit(MANY).toList();

  /** Works at once on the first attempt, and else when it is one's turn. */
  <T> T on(int attempt, OrganisationId organisation, Supplier<T> work) {
    if (attempt == 1) {
      return work.get();
    }
    Lock turn = turns.get(Math.floorMod(organisation.hashCode(), MANY));
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }
}
