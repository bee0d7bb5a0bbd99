package io.ringcycle.jpa;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Tries again for as long as others are faster, or where a connection turns out to be gone. */
final class Attempts {
  private static final int MOST = 200;

  /** A pool may hand out several connections that are gone. */
  private static final int MOST_BROKEN = 5;

  private static final long PAUSE = 200_000; // nanoseconds; grows with each attempt

  private static final String TAKEN = "23505";

  /** Overtaken, deadlocked, or a unique value that somebody else has given meanwhile. */
  private static final Set<String> AGAIN = Set.of("40001", "40P01", TAKEN, "HYT00");

  private Attempts() {}

  /** The change is told the how manieth attempt it is, from 1. */
  static <T> T repeated(IntFunction<T> change) {
    int broken = 0;
    for (int attempt = 1; ; attempt++) {
      try {
        return change.apply(attempt);
      } catch (RuntimeException failure) {
        broken += Trouble.isGone(failure) ? 1 : 0;
        boolean again = wasOvertaken(failure) || Trouble.isGone(failure);
        if (attempt == MOST || broken == MOST_BROKEN || !again) {
          throw failure;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE * attempt));
      }
    }
  }

  /** Whether somebody else has given a value that is unique. */
  static boolean isTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
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
