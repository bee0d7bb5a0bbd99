package io.ringcycle.samples.terminal;

import io.ringcycle.model.Eligible;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** When the clock alone brings somebody back into the queue, without a new cycle. */
record Returns(Seat seat) {
  /** Such as ", somebody is back 18:30"; nothing where only a new cycle helps. */
  String words() {
    return earliest()
        .map(at -> ", somebody is back " + seat.words().when(at, seat.now()))
        .orElse("");
  }

  private Optional<Instant> earliest() {
    return seat.everybody().stream()
        .map(one -> one.explanation().eligible())
        .filter(Eligible.At.class::isInstance)
        .map(eligible -> ((Eligible.At) eligible).at())
        .min(Comparator.naturalOrder());
  }
}
