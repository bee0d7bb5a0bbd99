package io.ringcycle.spi.storage;

import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SessionStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A session.
 *
 * @param owner whose it is; a caller has one personal session on a list, and any number of direct
 *     ones
 * @param cycle the number of the current cycle, from 1
 * @param cycleStartedAt when it began
 * @param cursor the place that it has reached; 0 at its start
 * @param topRank the highest rank ever given to a priority
 * @param last its status when its list was deleted
 */
public record SessionRow(
    SessionId session,
    CallListId list,
    CallerId owner,
    SessionKind kind,
    Instant createdAt,
    int cycle,
    Instant cycleStartedAt,
    long cursor,
    long topRank,
    Optional<SessionStatus> last)
    implements Row {

  /** Names a session. */
  public record Key(SessionId session) implements RowKey<SessionRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return session.compareTo(other.session);
    }
  }

  @Override
  public Key key() {
    return new Key(session);
  }

  /** The same at the start of a cycle. */
  public SessionRow inCycle(int number, Instant at) {
    return new SessionRow(session, list, owner, kind, createdAt, number, at, 0, topRank, last);
  }

  /** The same, its place moved on; it never moves back. */
  public SessionRow reaching(long place) {
    return new SessionRow(
        session,
        list,
        owner,
        kind,
        createdAt,
        cycle,
        cycleStartedAt,
        Math.max(cursor, place),
        topRank,
        last);
  }

  /** The same with a higher rank given. */
  public SessionRow ranking(long rank) {
    return new SessionRow(
        session, list, owner, kind, createdAt, cycle, cycleStartedAt, cursor, rank, last);
  }

  /** The same, its list deleted. */
  public SessionRow archived(SessionStatus was) {
    return new SessionRow(
        session,
        list,
        owner,
        kind,
        createdAt,
        cycle,
        cycleStartedAt,
        cursor,
        topRank,
        Optional.of(was));
  }
}
