package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far this node has come: it begins, takes calls, and stops. Whoever asks for its health may do
 * so before the application is there as a whole, so this needs nothing else of it.
 */
@ApplicationScoped
public class Phase {
  private volatile boolean begun;
  private volatile boolean draining;

  /** All that a node does before its first request is done. */
  public void begun() {
    begun = true;
  }

  void draining() {
    draining = true;
  }

  /** Whether it has come so far, be it that it stops again. */
  public boolean isBegun() {
    return begun;
  }

  /** Whether it is about to stop. */
  public boolean isDraining() {
    return draining;
  }
}
