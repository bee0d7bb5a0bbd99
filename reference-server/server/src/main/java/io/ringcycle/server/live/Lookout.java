package io.ringcycle.server.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks when the bell rings, and now and then in any case. */
public final class Lookout {
  /** However much happens meanwhile, it is looked at once. */
  private static final Duration BREATH = Duration.ofMillis(25);

  private Lookout() {}

  /**
   * Stands there until its thread is interrupted.
   *
   * @param slow looks at least so often
   * @param look whether anything was found
   */
  public static void stand(Bell.Ear ear, Duration slow, BooleanSupplier look) {
    Pace pace = new Pace(slow);
    try {
      while (!Thread.currentThread().isInterrupted()) {
        boolean rung = ear.await(pace.next());
        pace.saw(look.getAsBoolean() || rung);
        Thread.sleep(BREATH.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
