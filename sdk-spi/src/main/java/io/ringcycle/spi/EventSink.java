package io.ringcycle.spi;

import io.ringcycle.facts.Recorded;
import java.util.List;

/**
 * Hears of facts after they are kept, at most once: those of one change together and in order.
 * Where several threads work on one session its changes may be told in another order than they were
 * made; the sequence numbers tell which. Whoever must miss none reads the journal; this only tells
 * them to look. Called by the thread that made the change, by several at once.
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
