package io.ringcycle.engine;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.View;
import java.time.Instant;

/**
 * The facts of one stream from an instant on. It looks back from the last one, twice as far each
 * time, so that what was lately costs little however long the stream is.
 */
record Since(View view, Stream stream) {
  private static final int PAGE = 500;

  /** All of them, and perhaps some that are earlier. */
  java.util.stream.Stream<Recorded> facts(Instant from) {
    return new Pages<>(PAGE, this::after, Recorded::sequence).from(placeBefore(from));
  }

  private java.util.List<Recorded> after(long sequence) {
    return view.facts(stream, sequence, PAGE);
  }

  private long placeBefore(Instant from) {
    long last = view.last(stream).map(Latest::sequence).orElse(0L);
    long back = 0;
    while (back < last && !at(last - back).isBefore(from)) {
      back = Math.max(1, 2 * back);
    }
    return Math.max(0, last - back);
  }

  private Instant at(long sequence) {
    return view.facts(stream, sequence - 1, 1).get(0).at();
  }
}
