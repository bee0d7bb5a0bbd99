package io.ringcycle.benchmarks.postgresql;

import java.util.List;

/** Many callers of whom one claims at a time, each when all others have. */
final class Turns implements Claimant {
  private final List<? extends Claimant> callers;
  private int next;

  Turns(List<? extends Claimant> callers) {
    this.callers = List.copyOf(callers);
  }

  @Override
  public void claim() {
    callers.get(next).claim();
  }

  @Override
  public void settle() {
    callers.get(next).settle();
    next = (next + 1) % callers.size();
  }
}
