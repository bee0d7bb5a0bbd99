package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.SessionId;
import java.util.Optional;

/** Whose leg it is: the caller's own, or a call's. */
public record LegRow(LegId leg, SessionId session, Optional<CallId> call) implements Row {

  /** Names a leg. */
  public record Key(LegId leg) implements RowKey<LegRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return leg.compareTo(other.leg);
    }
  }

  @Override
  public Key key() {
    return new Key(leg);
  }
}
