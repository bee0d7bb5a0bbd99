package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import org.junit.jupiter.api.Test;

/** What certainly never rang is told as such, so that its number is free at once. */
public interface TellsRefusals {
  /** A telephone in a world of its own; asked once for each reason. */
  TelephoneUnderTest world();

  /** Some reasons pause a session, and others are the supporter's alone. */
  @Test
  @Rule("OUT-2")
  default void aRefusedDialIsToldWithItsReason() {
    for (Refusal reason : world().refusals()) {
      Switchboard board = new Switchboard(world());
      board.world().refuseTheNextRequest(reason);
      board.dial(Switchboard.BEN);
      refusedOnly(board, Switchboard.BEN, reason);
      board.dial(Switchboard.CLEO);
      board.pass(5);
      assertThat(board.all(Refused.class, Switchboard.CLEO)).isEmpty();
    }
  }

  /** A caller whose telephone never rings is told why. */
  @Test
  @Rule("OUT-2")
  default void aRefusedLegOfACallerIsToldWithItsReason() {
    for (Refusal reason : world().refusals()) {
      Switchboard board = new Switchboard(world());
      board.world().refuseTheNextRequest(reason);
      board.ring();
      refusedOnly(board, Switchboard.ADA, reason);
    }
  }

  private static void refusedOnly(Switchboard board, LegId leg, Refusal reason) {
    board.pass(Switchboard.RINGS.toSeconds() + 10);
    Refused refused = board.only(Refused.class, leg);
    assertThat(refused.refusal()).isEqualTo(reason);
    assertThat(refused.organisation()).isEqualTo(Switchboard.ACME);
    assertThat(board.all(Ended.class, leg)).as("ends of what never rang").isEmpty();
    assertThat(board.world().placed(leg)).as("how often it was asked for").hasSize(1);
  }
}
