package io.ringcycle.database;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again, and gives up after half a minute. */
final class Patience {
  private static final int TRIES = 600;
  private static final long PAUSE = 50_000_000; // nanoseconds

  private Patience() {}

  static void until(BooleanSupplier holds) {
    for (int tries = 0; !holds.getAsBoolean(); tries++) {
      if (tries == TRIES) {
        throw new IllegalStateException("PostgreSQL does not do what it should");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
