package io.ringcycle.spi;

import io.ringcycle.facts.Recorded;
import java.util.List;

/**
 * Hears of facts after they are kept: in order within a session, at most once. Whoever must miss
 * none reads the journal; this only tells them to look.
 */
@FunctionalInterface
public interface EventSink {
  /** The facts of one change. What it throws is swallowed: the facts stand. */
  void recorded(List<Recorded> facts);

  /** Nobody listens. */
  static EventSink none() {
    return facts -> {};
  }
}
