package io.ringcycle.spi.storage;

import io.ringcycle.model.SessionId;
import io.ringcycle.model.Tally;
import java.time.Instant;
import java.util.Optional;

/**
 * One cycle of a session and its counters, which the fold of the facts must equal.
 *
 * @param number from 1
 * @param endedAt when the next one started
 */
public record CycleRow(
    SessionId session, int number, Instant startedAt, Optional<Instant> endedAt, Tally tally)
    implements Row {

  /** Names a cycle. */
  public record Key(SessionId session, int number) implements RowKey<CycleRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySession = session.compareTo(other.session);
      return bySession != 0 ? bySession : Integer.compare(number, other.number);
    }
  }

  @Override
  public Key key() {
    return new Key(session, number);
  }

  /** The same with other counters. */
  public CycleRow counting(Tally other) {
    return new CycleRow(session, number, startedAt, endedAt, other);
  }

  /** The same, ended. */
  public CycleRow endedAt(Instant at) {
    return new CycleRow(session, number, startedAt, Optional.of(at), tally);
  }
}
