package io.ringcycle.server.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Rings when something was changed on this node, or is heard to have been on another. Whoever
 * answers it looks for themselves: a ring says no more than that it is worth it, and may be missed.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class Bell {
  private final List<Runnable> hears = new CopyOnWriteArrayList<>();
  private final Ear own = new Ear();

  /** Somebody who waits for it. */
  public static final class Ear {
    private boolean rung;

    /** Something may be new. */
    public synchronized void ring() {
      rung = true;
      notifyAll();
    }

    /**
     * Waits for a ring, or so long; one that came before counts once. Whether there was one.
     *
     * @throws InterruptedException if the thread is to end
     */
    @SuppressWarnings("WaitNotInLoop") // whoever is woken for nothing looks, and waits again
    public synchronized boolean await(Duration atMost) throws InterruptedException {
      if (!rung) {
        wait(Math.max(1, atMost.toMillis()));
      }
      boolean answered = rung;
      rung = false;
      return answered;
    }
  }

  /** Somebody who is to hear it from now on. */
  public Ear ear() {
    Ear ear = new Ear();
    hears.add(ear::ring);
    return ear;
  }

  /** The ear of whoever tells other nodes what was changed here, and nothing else. */
  public Ear neighbours() {
    return own;
  }

  /** Something was changed here. */
  public void rung() {
    own.ring();
    heard();
  }

  /** Something was changed somewhere. */
  public void heard() {
    hears.forEach(Runnable::run);
  }
}
