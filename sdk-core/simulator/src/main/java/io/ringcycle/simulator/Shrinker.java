package io.ringcycle.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing history simpler: leaves draws out, makes others plain, and keeps whatever still
 * fails in the same way.
 */
final class Shrinker {
  private final Predicate<List<Integer>> fails;
  private final int tries;
  private List<Integer> best;
  private int tried;

  /**
   * Something to make simpler.
   *
   * @param fails whether those draws still fail in the same way
   * @param tries how many histories may be played for it
   */
  Shrinker(List<Integer> draws, Predicate<List<Integer>> fails, int tries) {
    this.best = draws;
    this.fails = fails;
    this.tries = tries;
  }

  List<Integer> shrunk() {
    for (int length = best.size() / 2; length > 0 && tried < tries; length /= 2) {
      leaveOut(length);
      makePlain(length);
    }
    return best;
  }

  private void leaveOut(int length) {
    int from = 0;
    while (from < best.size() && tried < tries) {
      List<Integer> shorter = new ArrayList<>(best.subList(0, from));
      shorter.addAll(best.subList(Math.min(best.size(), from + length), best.size()));
      from = attempt(shorter) ? from : from + length;
    }
  }

  private void makePlain(int length) {
    for (int from = 0; from < best.size() && tried < tries; from += length) {
      List<Integer> plainer = new ArrayList<>(best);
      List<Integer> part = plainer.subList(from, Math.min(best.size(), from + length));
      if (part.stream().anyMatch(draw -> draw != 0)) {
        part.replaceAll(draw -> 0);
        attempt(plainer);
      }
    }
  }

  private boolean attempt(List<Integer> simpler) {
    tried++;
    boolean still = fails.test(simpler);
    best = still ? simpler : best;
    return still;
  }
}
