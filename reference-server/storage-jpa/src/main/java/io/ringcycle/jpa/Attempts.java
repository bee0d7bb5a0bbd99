package io.ringcycle.jpa;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Tries a change again for as long as others are faster. */
final class Attempts {
  private static final int MOST = 200;
  private static final long PAUSE = 200_000; // nanoseconds; grows with each attempt

  /** Overtaken, deadlocked, or a unique value that somebody else has given meanwhile. */
  private static final Set<String> AGAIN = Set.of("40001", "40P01", "23505", "HYT00");

  private Attempts() {}

  /** The change is told the how manieth attempt it is, from 1. */
  static <T> T repeated(IntFunction<T> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        return change.apply(attempt);
      } catch (RuntimeException failure) {
        if (attempt == MOST || !wasOvertaken(failure)) {
          throw failure;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE * attempt));
      }
    }
  }

  private static boolean wasOvertaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean overtaken =
          cause instanceof OvertakenException
              || cause instanceof OptimisticLockException
              || cause instanceof PessimisticLockException
              || (cause instanceof SQLException sql
                  && sql.getSQLState() != null
                  && AGAIN.contains(sql.getSQLState()));
      if (overtaken) {
        return true;
      }
    }
    return false;
  }
}
