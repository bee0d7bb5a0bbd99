package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.ADA;
import static io.ringcycle.simulated.Phones.ANCHOR;
import static io.ringcycle.simulated.Phones.LEG;
import static io.ringcycle.simulated.Phones.SAM;
import static io.ringcycle.simulated.Phones.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.telephony.Prompt;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at a terminal plays the far end. */
class HandControlsTest {
  private final Phones phones = new Phones();
  private final SimulatedPhone phone = phones.phone;

  @BeforeEach
  void everybodyWaitsForTheHand() {
    phone.everyCaller(Script.neverAnswers()).everybodyElse(Script.neverAnswers());
  }

  @Test
  void showsEachLiveLegInTheOrderOfDialling() {
    phones.ring().after(3);
    phone.answerAs(ANCHOR);
    phones.ask("one", Prompt.BEGIN).after(2).dial();
    assertThat(phone.legs())
        .containsExactly(
            new LiveLeg(
                ANCHOR,
                Optional.empty(),
                ADA,
                LiveLeg.State.ANSWERED,
                START.plusSeconds(3),
                Optional.of(Prompt.BEGIN)),
            new LiveLeg(
                LEG,
                Optional.of(ANCHOR),
                SAM,
                LiveLeg.State.RINGING,
                START.plusSeconds(5),
                Optional.empty()));
    assertThat(phone.legs()).extracting(LiveLeg::isCaller).containsExactly(true, false);
  }

  @Test
  void answersAndHangsUpByHand() {
    phones.dial().after(3);
    assertThat(phone.answerAs(LEG)).isTrue();
    phones.after(100);
    assertThat(phone.hangUpAs(LEG)).isTrue();
    assertThat(phone.legs()).isEmpty();
    assertThat(phones.after(9_999).reports)
        .containsExactly("0 leg rings", "3 leg answered", "103 leg ended NORMAL");
  }

  @Test
  void declinesByHand() {
    phones.dial().after(3);
    assertThat(phone.declineAs(LEG)).isTrue();
    assertThat(phones.after(60).reports).endsWith("3 leg ended DECLINED");
  }

  @Test
  void countsTheTalkFromAnAnswerByHand() {
    phone.everybodyElse(Script.answers(Phones.seconds(10), Phones.seconds(20)));
    phones.dial().after(3);
    phone.answerAs(LEG);
    assertThat(phones.after(60).reports)
        .containsExactly("0 leg rings", "3 leg answered", "23 leg ended NORMAL");
  }

  @Test
  void doesNothingWhereNothingCanBeDone() {
    assertThat(phone.answerAs(LEG)).isFalse();
    phones.dial();
    assertThat(phone.hangUpAs(LEG)).isFalse();
    assertThat(phone.pressKey(LEG)).isFalse();
    phone.answerAs(LEG);
    assertThat(phone.answerAs(LEG)).isFalse();
    assertThat(phone.declineAs(LEG)).isFalse();
  }

  @Test
  void neverReportsFromWithinAHandControl() {
    phones.dial();
    phone.answerAs(LEG);
    phone.hangUpAs(LEG);
    assertThat(phones.reports).isEmpty();
  }
}
