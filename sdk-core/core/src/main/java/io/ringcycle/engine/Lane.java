package io.ringcycle.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Hands out the available people of one lane in order, looking no further than it is asked. */
abstract class Lane implements Iterator<Placed> {
  private final Deque<Placed> found = new ArrayDeque<>();
  private boolean exhausted;

  /** Looks a little further, hands over whom it finds in order; false if there is nobody more. */
  abstract boolean look(Deque<Placed> into);

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !exhausted) {
      exhausted = !look(found);
    }
    return !found.isEmpty();
  }

  @Override
  public Placed next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the lane is empty");
    }
    return found.removeFirst();
  }
}
