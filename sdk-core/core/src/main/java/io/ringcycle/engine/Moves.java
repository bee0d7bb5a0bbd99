package io.ringcycle.engine;

import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The moves of the flow in the current cycle, as far as somebody asked. One move goes by many
 * places, and whoever asks about many people asks about many moves, so that each look is remembered
 * and the next one fetches more. Of one view, and used by one thread.
 */
final class Moves {
  private static final int MOST = 256;

  private final View view;
  private final SessionRow session;
  private final NavigableMap<Long, Known> byEnd = new TreeMap<>();
  private int page = 1;

  /** What is known of all places from there on to where a move ended. */
  private record Known(long from, Optional<Instant> at) {}

  Moves(View view, SessionRow session) {
    this.view = view;
    this.session = session;
  }

  /** When the flow went by a place; empty if it has not. */
  Optional<Instant> passing(long place) {
    if (known(place).isEmpty()) {
      look(place);
    }
    return known(place).flatMap(Known::at);
  }

  private Optional<Known> known(long place) {
    return Optional.ofNullable(byEnd.ceilingEntry(place))
        .map(Map.Entry::getValue)
        .filter(known -> known.from() <= place);
  }

  private void look(long place) {
    List<AdvanceRow> found = view.passing(session.session(), session.cycle(), place, page);
    long from = place;
    for (AdvanceRow move : found) {
      byEnd.put(move.place(), new Known(from, Optional.of(move.at())));
      from = move.place() + 1;
    }
    if (found.size() < page) {
      byEnd.put(Long.MAX_VALUE, new Known(from, Optional.empty()));
    }
    page = Math.min(page * 4, MOST);
  }
}
