package io.ringcycle.spi.storage;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.AskId;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.telephony.Prompt;
import java.time.Instant;
import java.util.Optional;

/**
 * The caller's seat in a session.
 *
 * @param caller who sits, or sat last
 * @param line the caller's own leg, while there is one
 * @param asked what they were last told, while a key may answer it
 * @param call the call that is open or waits for its log
 * @param refused how many dials in a row were refused before they could ring
 * @param paused why the flow could not go on, until the next start
 */
public record SeatRow(
    SessionId session,
    CallerId caller,
    Optional<Anchor> line,
    Optional<Asked> asked,
    Optional<CallId> call,
    int refused,
    Optional<PauseReason> paused)
    implements Row {

  /** Names the only seat of a session. */
  public record Key(SessionId session) implements RowKey<SeatRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return session.compareTo(other.session);
    }
  }

  /** A question that any key answers. */
  public record Asked(AskId ask, Prompt prompt) {}

  /**
   * The caller's own leg.
   *
   * @param number the caller's own
   * @param rungAt when it was rung
   * @param answeredAt when they took it
   * @param dismissedAt when we meant to hang it up; nothing is dialled for it any more
   */
  public record Anchor(
      LegId leg,
      NumberKey number,
      Instant rungAt,
      Optional<Instant> answeredAt,
      Optional<Instant> dismissedAt) {}

  @Override
  public Key key() {
    return new Key(session);
  }

  /** An empty seat. */
  public static SeatRow empty(SessionId session, CallerId caller) {
    return new SeatRow(
        session, caller, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
  }

  /** The caller's own leg, while there is one. */
  public Optional<LegId> anchor() {
    return line.map(Anchor::leg);
  }

  /** Whether the caller is on the line and nobody means to hang up on them. */
  public boolean ready() {
    return line.filter(leg -> leg.answeredAt().isPresent() && leg.dismissedAt().isEmpty())
        .isPresent();
  }

  /** The same seat, its caller rung. */
  public SeatRow ringing(CallerId who, LegId leg, NumberKey number, Instant at) {
    Anchor rung = new Anchor(leg, number, at, Optional.empty(), Optional.empty());
    return new SeatRow(
        session, who, Optional.of(rung), Optional.empty(), call, 0, Optional.empty());
  }

  /** The same seat, its caller on the line. */
  public SeatRow answered(Instant at) {
    return on(
        line.map(
            leg ->
                new Anchor(
                    leg.leg(), leg.number(), leg.rungAt(), Optional.of(at), leg.dismissedAt())));
  }

  /** The same seat, its caller about to be hung up on: no key answers anything any more. */
  public SeatRow dismissed(Instant at) {
    return on(line.map(
            leg ->
                new Anchor(
                    leg.leg(), leg.number(), leg.rungAt(), leg.answeredAt(), Optional.of(at))))
        .asking(Optional.empty());
  }

  /** The same seat, nobody on the line. */
  public SeatRow left() {
    return on(Optional.empty()).asking(Optional.empty());
  }

  private SeatRow on(Optional<Anchor> other) {
    return new SeatRow(session, caller, other, asked, call, refused, paused);
  }

  /** The same seat, another question or none. */
  public SeatRow asking(Optional<Asked> question) {
    return new SeatRow(session, caller, line, question, call, refused, paused);
  }

  /** The same seat, another call or none. */
  public SeatRow calling(Optional<CallId> other) {
    return new SeatRow(session, caller, line, asked, other, refused, paused);
  }

  /** The same seat, paused. */
  public SeatRow pausing(PauseReason why) {
    return new SeatRow(session, caller, line, asked, call, refused, Optional.of(why));
  }

  /** The same seat, so many dials in a row refused. */
  public SeatRow refused(int inARow) {
    return new SeatRow(session, caller, line, asked, call, inARow, paused);
  }
}
