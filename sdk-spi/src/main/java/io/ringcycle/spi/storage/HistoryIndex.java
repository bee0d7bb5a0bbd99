package io.ringcycle.spi.storage;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has happened. */
public interface HistoryIndex {
  /** Calls to a number, the latest intent first; of those of one instant, the higher id first. */
  List<CallRow> callsTo(NumberKey number, int limit);

  /** All seats with a caller's leg or a call that is open or not logged, by session id. */
  List<SeatRow> busySeats();

  /** The calls of these seats, so every one that is open, or not logged; by intent, then by id. */
  List<CallRow> busyCalls();

  /** Every contact with a person, by the instant at which it was made, then by id. */
  List<ContactRow> contactsWith(SupporterId supporter);

  /** What happened to anybody in a session, beyond that supporter id, by supporter id. */
  List<StandingRow> standings(SessionId session, String afterSupporter, int limit);

  /**
   * The earliest {@link StandingRow#backAt} of a session after that instant, of those who are not
   * {@link StandingRow#finished()}.
   */
  Optional<Instant> nextReturn(SessionId session, Instant after);

  /** Everything that was written about a person, by note id. */
  List<NoteRow> notesAbout(SupporterId supporter);

  /** The cycles of a session, by number. */
  List<CycleRow> cycles(SessionId session);

  /** The sessions of a list, by creation, then by id. */
  List<SessionRow> sessionsOn(CallListId list);

  /** The sessions that a caller owns, by creation, then by id. */
  List<SessionRow> sessionsOf(CallerId owner);
}
