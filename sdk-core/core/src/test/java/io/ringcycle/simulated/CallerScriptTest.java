package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.ANCHOR;
import static io.ringcycle.simulated.Phones.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.telephony.Prompt;
import org.junit.jupiter.api.Test;

/** How a caller behaves on their own line. */
class CallerScriptTest {
  private final Phones phones = new Phones();

  @Test
  void answersAndPressesAKeyAfterEachQuestion() {
    phones.ring().after(2).ask("one", Prompt.BEGIN).after(10).ask("two", Prompt.LOG_THEN_GO_ON);
    phones.after(10);
    assertThat(phones.reports)
        .containsExactly(
            "0 anchor rings", "2 anchor answered", "4 anchor key one", "14 anchor key two");
  }

  @Test
  void takesTimeToLogWhenToldTo() {
    phones.ring().after(2).ask("one", Prompt.LOG_FIRST).after(29);
    assertThat(phones.reports).doesNotContain("32 anchor key one");
    phones.after(1);
    assertThat(phones.reports).endsWith("32 anchor key one");
  }

  @Test
  void answersOnlyTheLatestQuestion() {
    phones.ring().after(2).ask("one", Prompt.BEGIN).after(1).ask("two", Prompt.BEGIN).after(60);
    assertThat(phones.reports).contains("5 anchor key two").doesNotContain("4 anchor key one");
  }

  @Test
  void leavesKeysToBePressedByHand() {
    phones.phone.everyCaller(Script.answersAndTalksOn(seconds(2)));
    phones.ring().after(2).ask("one", Prompt.BEGIN).after(60);
    assertThat(phones.reports).endsWith("2 anchor answered");
    assertThat(phones.phone.pressKey(ANCHOR)).isTrue();
    phones.after(0);
    assertThat(phones.reports).endsWith("62 anchor key one");
  }

  @Test
  void answersAQuestionOnlyOnce() {
    phones.ring().after(2).ask("one", Prompt.BEGIN);
    assertThat(phones.phone.pressKey(ANCHOR)).isTrue();
    assertThat(phones.phone.pressKey(ANCHOR)).isFalse();
    phones.after(60);
    assertThat(phones.reports)
        .containsExactly("0 anchor rings", "2 anchor answered", "2 anchor key one");
  }

  @Test
  void hangsUpInsteadOfAnsweringOneQuestionMore() {
    phones.phone.everyCaller(Script.caller().hangingUpAfter(1));
    phones.ring().after(2).ask("one", Prompt.BEGIN).after(2).ask("two", Prompt.BEGIN).after(2);
    assertThat(phones.reports).endsWith("4 anchor key one", "6 anchor ended NORMAL");
  }

  @Test
  void hearsNoQuestionBeforeAnswering() {
    phones.ring().ask("early", Prompt.BEGIN).after(60);
    assertThat(phones.reports).containsExactly("0 anchor rings", "2 anchor answered");
    assertThat(phones.phone.log().all(LogEntry.AskRequested.class)).hasSize(1);
  }

  @Test
  void mayNeverAnswer() {
    phones.phone.everyCaller(Script.neverAnswers());
    assertThat(phones.ring().untilIdle().reports)
        .containsExactly("0 anchor rings", "30 anchor ended NO_ANSWER");
  }
}
