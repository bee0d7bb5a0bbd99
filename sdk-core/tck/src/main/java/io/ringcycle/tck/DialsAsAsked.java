package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import org.junit.jupiter.api.Test;

/** Whom the provider is asked to ring, to whom it joins them, and for whom. */
public interface DialsAsAsked {
  /** A telephone in a world of its own; asked once for each test. */
  TelephoneUnderTest world();

  /** A stranger who is called is a harm that nothing makes good. */
  @Test
  @Rule("DIAL-2")
  default void theNumberThatIsRungIsThatOfTheCommand() {
    Switchboard board = new Switchboard(world());
    board.ring();
    board.world().answer(Switchboard.ADA);
    board.pass(2);
    board.dial(Switchboard.BEN);
    board.dial(Switchboard.CLEO);
    board.pass(2);
    assertThat(board.world().placed(Switchboard.ADA))
        .containsExactly(Switchboard.number(Switchboard.ADA));
    assertThat(board.world().placed(Switchboard.BEN))
        .containsExactly(Switchboard.number(Switchboard.BEN));
    assertThat(board.world().placed(Switchboard.CLEO))
        .containsExactly(Switchboard.number(Switchboard.CLEO));
  }

  /** Of two callers, each talks to the supporter who was dialled for them. */
  @Test
  @Rule("FLOW-3")
  default void aSupporterIsJoinedToTheAnchorOfTheCommand() {
    Switchboard board = new Switchboard(world());
    board.ring(Switchboard.ADA);
    board.ring(Switchboard.EVE);
    board.world().answer(Switchboard.ADA);
    board.world().answer(Switchboard.EVE);
    board.pass(2);
    board.dial(Switchboard.ACME, Switchboard.BEN, Switchboard.ADA);
    board.dial(Switchboard.ACME, Switchboard.CLEO, Switchboard.EVE);
    board.pass(2);
    assertThat(board.world().joinedTo(Switchboard.BEN)).contains(Switchboard.ADA);
    assertThat(board.world().joinedTo(Switchboard.CLEO)).contains(Switchboard.EVE);
    assertThat(board.world().joinedTo(Switchboard.ADA)).isEmpty();
  }

  /** One telephone serves many organisations. */
  @Test
  @Rule({"EVENT-1", "ROLE-1"})
  default void anEventIsOfTheOrganisationWhoseLegItIs() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.dial(Switchboard.NORTH, Switchboard.NED, Switchboard.ADA);
    board.world().answer(Switchboard.BEN);
    board.world().answer(Switchboard.NED);
    board.pass(5);
    board.world().hangUp(Switchboard.NED);
    board.pass(5);
    assertThat(board.only(Answered.class, Switchboard.BEN).organisation())
        .isEqualTo(Switchboard.ACME);
    assertThat(board.only(Answered.class, Switchboard.NED).organisation())
        .isEqualTo(Switchboard.NORTH);
    assertThat(board.only(Ended.class, Switchboard.NED).organisation())
        .isEqualTo(Switchboard.NORTH);
  }
}
