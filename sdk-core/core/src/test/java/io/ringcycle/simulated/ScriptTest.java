package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.SAM;
import static io.ringcycle.simulated.Phones.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a supporter's script brings, at which second after the dial. */
class ScriptTest {
  private final Phones phones = new Phones();

  @Test
  void answersTalksAndHangsUp() {
    assertThat(dial(Script.answers(seconds(4), seconds(90))))
        .containsExactly("0 leg rings", "4 leg answered", "94 leg ended NORMAL");
  }

  @Test
  void talksOnUntilTheLimitCountedFromTheAnswer() {
    assertThat(dial(Script.answersAndTalksOn()))
        .containsExactly("0 leg rings", "4 leg answered", "3604 leg ended TIME_LIMIT");
  }

  @Test
  void cannotTalkBeyondTheLimit() {
    assertThat(dial(Script.answers(seconds(4), Duration.ofHours(9))))
        .endsWith("3604 leg ended TIME_LIMIT");
  }

  @Test
  void isBusyWithoutRinging() {
    assertThat(dial(Script.isBusy())).containsExactly("0 leg ended BUSY");
  }

  @Test
  void isNotFoundWithoutRinging() {
    assertThat(dial(Script.notFound())).containsExactly("0 leg ended NOT_FOUND");
  }

  @Test
  void declines() {
    assertThat(dial(Script.declines(seconds(7))))
        .containsExactly("0 leg rings", "7 leg ended DECLINED");
  }

  @Test
  void neverAnswersSoThatItRingsOut() {
    assertThat(dial(Script.neverAnswers()))
        .containsExactly("0 leg rings", "30 leg ended NO_ANSWER");
  }

  @Test
  void ringsOutWhoeverIsTooSlow() {
    assertThat(dial(Script.answers(seconds(31), seconds(5))))
        .containsExactly("0 leg rings", "30 leg ended NO_ANSWER");
    assertThat(new ScriptTest().dial(Script.declines(seconds(31))))
        .endsWith("30 leg ended NO_ANSWER");
  }

  @Test
  void answersInTheLastMoment() {
    assertThat(dial(Script.answers(seconds(30), seconds(5)))).contains("30 leg answered");
  }

  @Test
  void losesTheNetworkBeforeOrAfterTheAnswer() {
    assertThat(dial(Script.networkFails(seconds(2)))).endsWith("2 leg ended NETWORK");
    assertThat(new ScriptTest().dial(Script.breaksOff(seconds(2), seconds(9))))
        .containsExactly("0 leg rings", "2 leg answered", "11 leg ended NETWORK");
  }

  @Test
  void fallsSilent() {
    assertThat(dial(Script.fallsSilent(seconds(3), seconds(20)))).endsWith("23 leg ended SILENCE");
  }

  @Test
  void voicemailLooksLikeAPersonToTheNetwork() {
    assertThat(dial(Script.voicemail(seconds(20), seconds(15))))
        .containsExactly("0 leg rings", "20 leg answered", "35 leg ended NORMAL");
  }

  @Test
  void isRefusedAndNothingElse() {
    assertThat(dial(Script.refused(Refusal.FUNDS))).containsExactly("0 leg refused FUNDS");
  }

  @Test
  void vanishesWithoutAWordThoughTheCallWasReal() {
    assertThat(dial(Script.vanishes())).isEmpty();
    assertThat(phones.phone.log().all(LogEntry.CallEnded.class))
        .extracting(LogEntry::at)
        .containsExactly(Phones.START.plusSeconds(30));
  }

  @Test
  void ringsUnannouncedIfTheProviderNeverSaysSo() {
    assertThat(dial(Script.answers(seconds(4), seconds(1)).withoutRinging()))
        .containsExactly("4 leg answered", "5 leg ended NORMAL");
  }

  @Test
  void answersAndEndsInOrderEvenIfAllIsAtOnce() {
    assertThat(dial(Script.answers(Duration.ZERO, Duration.ZERO)))
        .containsExactly("0 leg rings", "0 leg answered", "0 leg ended NORMAL");
  }

  @Test
  void refusesNegativeTimesAndCounts() {
    assertThatThrownBy(() -> Script.declines(seconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Script.answers(seconds(1), seconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Script.caller().hangingUpAfter(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isAValueThatItsSettingsLeaveAsItIs() {
    Script plain = Script.answersAndTalksOn();
    assertThat(plain.pressingKeyAfter(Prompt.BEGIN, seconds(1))).isNotEqualTo(plain);
    assertThat(plain).isEqualTo(Script.answersAndTalksOn()).hasSameHashCodeAs(plain);
  }

  private List<String> dial(Script script) {
    phones.phone.person(SAM, script);
    return phones.dial().untilIdle().reports;
  }
}
