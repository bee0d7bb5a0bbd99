package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * On PostgreSQL, where changes are committed in another order than that in which they drew their
 * numbers.
 *
 * <p>Whoever draws a number has a transaction id by then (see {@link Dialect#drawnByName}), and ids
 * are given in their order. So a note is made: first of the last number that was drawn, then of an
 * id of our own, which is higher than those of all who have drawn up to that number. (The other way
 * round somebody could get an id and draw in between.) As soon as every transaction with a lower id
 * is over, everything up to that number is settled: at once, where nobody was at work.
 *
 * <p>No id is kept in a table: a database that comes back from a dump counts them anew.
 */
final class SettledLater implements Settled {
  /** Before the first is drawn, the sequence stands at it already. */
  private static final String DRAWN =
      "select case when is_called then last_value else last_value - 1 end from ringcycle.change_no";

  private static final String OWN_ID = "select cast(cast(pg_current_xact_id() as text) as bigint)";

  private static final String OLDEST_ID =
      "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

  /** Whoever drew a number up to that one has a lower id. */
  private record Note(long drawn, long id) {
    boolean isSettled(long oldest) {
      return oldest >= id;
    }
  }

  /**
   * What is known.
   *
   * @param drawn a number up to which all is settled
   * @param last the last change up to there: unlike a number that was drawn in vain, it is as
   *     durable as the database
   * @param open a note that is not settled yet
   */
  private record Known(long drawn, long last, Optional<Note> open) {
    Known waitingFor(Note note) {
      return new Known(drawn, last, Optional.of(note));
    }
  }

  /** Whatever anybody has found is true; who of several has the last word does not matter. */
  private volatile Known known = new Known(0, 0, Optional.empty());

  @Override
  public long upTo(EntityManager entities) {
    Known before = known; // earlier than the first question, whose state is the one we see
    long drawn = Sql.number(entities, DRAWN, List.of());
    if (drawn == before.drawn()) {
      return before.last();
    }
    Known after = known(entities, before, drawn);
    known = after;
    return after.last();
  }

  private static Known known(EntityManager entities, Known before, long drawn) {
    Note now = new Note(drawn, Sql.number(entities, OWN_ID, List.of()));
    long oldest = Sql.number(entities, OLDEST_ID, List.of());
    if (now.isSettled(oldest)) {
      return settled(entities, now, Optional.empty());
    }
    return before
        .open()
        .filter(note -> note.isSettled(oldest))
        .map(note -> settled(entities, note, Optional.of(now)))
        .orElseGet(() -> before.waitingFor(before.open().orElse(now)));
  }

  private static Known settled(EntityManager entities, Note note, Optional<Note> open) {
    return new Known(note.drawn(), Settled.lastUpTo(entities, note.drawn()), open);
  }
}
