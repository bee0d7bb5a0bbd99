package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import org.junit.jupiter.api.Test;

/**
 * What is owed where a request was carried out and its answer was lost: it is never made again, is
 * unknown until something is heard of the leg, and the leg is one like any other.
 */
public interface DialsOnce {
  /** A telephone in a world of its own; asked once for each test. */
  TelephoneUnderTest world();

  /** One command, one request. */
  @Test
  @Rule("DIAL-2")
  default void aDialIsPlacedOnce() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.pass(5);
    assertThat(board.world().placed(Switchboard.BEN)).hasSize(1);
    assertThat(board.world().placed(Switchboard.CLEO)).isEmpty();
  }

  /** Neither at once nor later: it would ring a second time. */
  @Test
  @Rule("DIAL-2")
  default void aDialWhoseAnswerWasLostIsNeverAskedForAgain() {
    Switchboard board = new Switchboard(world());
    board.unanswered(() -> board.dial(Switchboard.BEN));
    placedOnce(board, Switchboard.BEN);
  }

  /** A caller's telephone rings once, too. */
  @Test
  @Rule("DIAL-2")
  default void aCallersLegWhoseAnswerWasLostIsNeverAskedForAgain() {
    Switchboard board = new Switchboard(world());
    board.unanswered(board::ring);
    placedOnce(board, Switchboard.ADA);
  }

  private static void placedOnce(Switchboard board, LegId leg) {
    board.pass(Switchboard.RINGS.toSeconds() + 10);
    board.only(Ended.class, leg);
    board.pass(Switchboard.LASTS.toSeconds());
    assertThat(board.world().placed(leg)).as("how often it was placed").hasSize(1);
  }

  /** It may ring: whoever says that it certainly does not frees the number for a second call. */
  @Test
  @Rule({"DIAL-2", "DIAL-3"})
  default void aLostAnswerIsToldNeitherAsARefusalNorAsAnEnd() {
    Switchboard board = new Switchboard(world());
    board.unanswered(() -> board.dial(Switchboard.BEN));
    board.pass(5);
    assertThat(board.all(Refused.class, Switchboard.BEN)).isEmpty();
    assertThat(board.all(Ended.class, Switchboard.BEN)).isEmpty();
  }

  /** What happens settles what the answer left open. */
  @Test
  @Rule({"DIAL-3", "EVENT-1"})
  default void whatHappensOnALegWhoseAnswerWasLostIsTold() {
    Switchboard board = new Switchboard(world());
    board.unanswered(() -> board.dial(Switchboard.BEN));
    board.pass(5);
    board.world().answer(Switchboard.BEN);
    board.pass(60);
    board.world().hangUp(Switchboard.BEN);
    board.pass(5);
    board.only(Answered.class, Switchboard.BEN);
    board.only(Ended.class, Switchboard.BEN);
  }

  /** The engine hangs up on whatever it hears too little of. */
  @Test
  @Rule({"DIAL-3", "FLOW-7"})
  default void aLegWhoseAnswerWasLostCanBeHungUp() {
    Switchboard board = new Switchboard(world());
    board.unanswered(() -> board.dial(Switchboard.BEN));
    board.pass(5);
    board.hangUp(Switchboard.BEN);
    board.pass(5);
    board.only(Ended.class, Switchboard.BEN);
  }
}
