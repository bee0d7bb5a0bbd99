package io.ringcycle.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing history simpler and keeps whatever still fails in the same way: leaves out steps,
 * many at once and then one by one; makes what is left of each plain, the end first; and at last
 * lowers number by number. Begins again as long as that has helped.
 */
final class Shrinker {
  private final Predicate<Draws> fails;
  private final int tries;
  private Draws best;
  private int tried;

  /**
   * Something to make simpler.
   *
   * @param fails whether those draws still fail in the same way
   * @param tries how many histories may be played for it
   */
  Shrinker(Draws draws, Predicate<Draws> fails, int tries) {
    this.best = draws;
    this.fails = fails;
    this.tries = tries;
  }

  Draws shrunk() {
    Draws before;
    do {
      before = best;
      leaveOutSteps();
      names().forEach(this::makePlain);
      names().forEach(this::lower);
    } while (!best.equals(before) && tried < tries);
    return best;
  }

  private List<String> names() {
    return new ArrayList<>(best.steps().keySet());
  }

  private void leaveOutSteps() {
    for (int length = names().size(); length > 0; length /= 2) {
      leaveOut(length);
    }
  }

  /** From the end on: what happens late is least often the cause. */
  private void leaveOut(int length) {
    List<String> all = names();
    for (int end = all.size(); end > 0; end -= length) {
      attempt(best.without(all.subList(Math.max(0, end - length), end)));
    }
  }

  private void makePlain(String step) {
    for (int length = best.of(step).size(); length > 0; length /= 2) {
      for (int end = best.of(step).size(); end > 0; end -= length) {
        List<Integer> plainer = new ArrayList<>(best.of(step));
        int last = Math.min(end, plainer.size());
        Collections.fill(plainer.subList(Math.max(0, last - length), last), 0);
        attempt(best.with(step, plainer));
      }
    }
  }

  private void lower(String step) {
    for (int place = 0; place < best.of(step).size(); place++) {
      boolean lower = true;
      while (lower) {
        lower = lowered(step, place, 2) || lowered(step, place, 1);
      }
    }
  }

  /** Half of a number, or one less. */
  private boolean lowered(String step, int place, int divisor) {
    if (place >= best.of(step).size()) {
      return false;
    }
    int number = best.of(step).get(place);
    List<Integer> less = new ArrayList<>(best.of(step));
    less.set(place, divisor > 1 ? number / divisor : number - 1);
    return number > 1 && attempt(best.with(step, less));
  }

  private boolean attempt(Draws simpler) {
    if (tried == tries || simpler.equals(best)) {
      return false;
    }
    tried++;
    boolean still = fails.test(simpler);
    best = still ? simpler : best;
    return still;
  }
}
