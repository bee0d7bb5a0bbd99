package io.ringcycle.spi.storage;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import java.util.Optional;

/** The session in which a caller is on the line: at most one at a time. */
public record LineRow(CallerId caller, Optional<SessionId> session) implements Row {

  /** Names a caller. */
  public record Key(CallerId caller) implements RowKey<LineRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return caller.compareTo(other.caller);
    }
  }

  @Override
  public Key key() {
    return new Key(caller);
  }
}
