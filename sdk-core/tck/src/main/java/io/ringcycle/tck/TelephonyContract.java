package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the engine expects of a telephone; inherited by the test of an adapter. */
public interface TelephonyContract extends DialsOnce, DialsAsAsked, TellsRefusals {
  /** A telephone in a world of its own; asked once for each test. */
  @Override
  TelephoneUnderTest world();

  /** An answer and an end are told with the leg they belong to and when they happened. */
  @Test
  @Rule({"EVENT-1", "EVENT-2"})
  default void anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.pass(5);
    board.world().answer(Switchboard.BEN);
    board.pass(60);
    board.world().hangUp(Switchboard.BEN);
    board.pass(5);
    Answered answered = board.only(Answered.class, Switchboard.BEN);
    Ended ended = board.only(Ended.class, Switchboard.BEN);
    assertThat(answered.organisation()).isEqualTo(Switchboard.ACME);
    assertThat(Duration.between(answered.at(), ended.at()))
        .isBetween(Duration.ofSeconds(55), Duration.ofSeconds(70));
  }

  /** Nobody rings for ever. */
  @Test
  @Rule({"OUT-1", "DIAL-3"})
  default void aLegThatNobodyTakesEndsWhenItHasRungForLongEnough() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.pass(Switchboard.RINGS.toSeconds() + 10);
    assertThat(board.all(Answered.class, Switchboard.BEN)).isEmpty();
    assertThat(board.only(Ended.class, Switchboard.BEN).cause().category())
        .isIn(EndCause.Category.NO_ANSWER, EndCause.Category.TIME_LIMIT);
  }

  /** Nobody talks for ever. */
  @Test
  @Rule({"OUT-1", "DIAL-3"})
  default void aLegThatNobodyEndsIsEndedWhenItHasLastedForLongEnough() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.world().answer(Switchboard.BEN);
    board.pass(Switchboard.LASTS.toSeconds() + 10);
    board.only(Ended.class, Switchboard.BEN);
  }

  /** Neither does a caller's telephone ring for ever. */
  @Test
  @Rule({"OUT-1", "DIAL-3"})
  default void aCallersLegThatNobodyTakesEndsWhenItHasRungForLongEnough() {
    Switchboard board = new Switchboard(world());
    board.ring();
    board.pass(Switchboard.RINGS.toSeconds() + 10);
    board.only(Ended.class, Switchboard.ADA);
  }

  /** It outlives every supporter's leg, and has an end of its own. */
  @Test
  @Rule({"OUT-1", "DIAL-3"})
  default void aCallersLegThatNobodyEndsIsEndedWhenItHasLastedForLongEnough() {
    Switchboard board = new Switchboard(world());
    board.ring();
    board.world().answer(Switchboard.ADA);
    board.pass(Switchboard.LASTS.toSeconds() + 10);
    assertThat(board.all(Ended.class, Switchboard.ADA)).isEmpty();
    board.pass(Switchboard.LASTS.toSeconds());
    board.only(Ended.class, Switchboard.ADA);
  }

  /** A call that is rejected says so. */
  @Test
  @Rule("OUT-2")
  default void aRejectedCallIsToldFromOneThatNobodyTook() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.world().decline(Switchboard.BEN);
    board.pass(5);
    assertThat(board.only(Ended.class, Switchboard.BEN).cause().category())
        .isIn(EndCause.Category.DECLINED, EndCause.Category.BUSY);
  }

  /** A hang-up ends its leg and no other. */
  @Test
  @Rule("FLOW-7")
  default void aHangUpEndsItsLegAndNoOther() {
    Switchboard board = new Switchboard(world());
    board.talkTo(Switchboard.BEN);
    board.hangUp(Switchboard.BEN);
    board.pass(5);
    board.only(Ended.class, Switchboard.BEN);
    assertThat(board.all(Ended.class, Switchboard.ADA)).isEmpty();
  }

  /** The caller stays when the supporter goes. */
  @Test
  @Rule("FLOW-3")
  default void theCallersLegOutlivesTheSupporters() {
    Switchboard board = new Switchboard(world());
    board.talkTo(Switchboard.BEN);
    board.world().hangUp(Switchboard.BEN);
    board.pass(60);
    assertThat(board.all(Ended.class, Switchboard.ADA)).isEmpty();
  }

  /** A key answers the question that was put last. */
  @Test
  @Rule({"FLOW-2", "FLOW-5"})
  default void aKeyAnswersTheQuestionThatWasPutLast() {
    Switchboard board = new Switchboard(world());
    board.ring();
    board.world().answer(Switchboard.ADA);
    board.pass(2);
    board.ask("first");
    board.ask("second");
    board.pass(2);
    board.world().press(Switchboard.ADA);
    board.pass(5);
    assertThat(board.only(KeyPressed.class, Switchboard.ADA).ask().value()).isEqualTo("second");
  }

  /** What is asked of a leg that is over does nothing. */
  @Test
  @Rule("EVENT-1")
  default void whatIsAskedOfALegThatIsOverChangesNothing() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.world().decline(Switchboard.BEN);
    board.pass(5);
    board.hangUp(Switchboard.BEN);
    board.pass(60);
    board.only(Ended.class, Switchboard.BEN);
  }

  /** Two legs at a time are told apart. */
  @Test
  @Rule("EVENT-1")
  default void twoSupportersAtOneTimeAreToldApart() {
    Switchboard board = new Switchboard(world());
    board.dial(Switchboard.BEN);
    board.dial(Switchboard.CLEO);
    board.world().answer(Switchboard.CLEO);
    board.pass(5);
    assertThat(board.all(Answered.class, Switchboard.BEN)).isEmpty();
    board.only(Answered.class, Switchboard.CLEO);
  }
}
