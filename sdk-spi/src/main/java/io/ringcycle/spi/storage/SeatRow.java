package io.ringcycle.spi.storage;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.AskId;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.telephony.Prompt;
import java.time.Instant;
import java.util.Optional;

/**
 * The caller's seat in a session.
 *
 * @param caller who sits, or sat last
 * @param anchor the caller's own leg, while there is one
 * @param rungAt when that leg was rung
 * @param answeredAt when they took it
 * @param asked what they were last told, while a key may answer it
 * @param call the call that is open or waits for its log
 * @param paused why the flow could not go on, until the next start
 */
public record SeatRow(
    SessionId session,
    CallerId caller,
    Optional<LegId> anchor,
    Optional<Instant> rungAt,
    Optional<Instant> answeredAt,
    Optional<Asked> asked,
    Optional<CallId> call,
    Optional<PauseReason> paused)
    implements Row {

  /** Names the only seat of a session. */
  public record Key(SessionId session) implements RowKey<SeatRow> {}

  /** A question that any key answers. */
  public record Asked(AskId ask, Prompt prompt) {}

  @Override
  public Key key() {
    return new Key(session);
  }

  /** An empty seat. */
  public static SeatRow empty(SessionId session, CallerId caller) {
    return new SeatRow(
        session,
        caller,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
