package io.ringcycle.spi.storage;

import io.ringcycle.model.SessionId;
import java.time.Instant;

/**
 * The flow of a cycle moved on, past everybody up to a place. The earliest such row at or beyond a
 * place tells when that place was passed.
 */
public record AdvanceRow(SessionId session, int cycle, long place, Instant at) implements Row {

  /** Names a move. */
  public record Key(SessionId session, int cycle, long place)
      implements RowKey<AdvanceRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySession = session.compareTo(other.session);
      int byCycle = bySession != 0 ? bySession : Integer.compare(cycle, other.cycle);
      return byCycle != 0 ? byCycle : Long.compare(place, other.place);
    }
  }

  @Override
  public Key key() {
    return new Key(session, cycle, place);
  }
}
