package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.ANCHOR;
import static io.ringcycle.simulated.Phones.LEG;
import static io.ringcycle.simulated.Phones.SAM;
import static io.ringcycle.simulated.Phones.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.AskId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A leg that is kept elsewhere makes the same moves as one on a simulated phone. */
class LegTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final Ask QUESTION = new Ask(ACME, LEG, new AskId("q"), Prompt.BEGIN);

  @Test
  void comesToItsEndByItself() {
    assertThat(life(Script.answers(seconds(4), seconds(90))))
        .containsExactly("Ringing 0", "Answered 4", "Ended 94");
    assertThat(life(Script.refused(Refusal.FUNDS))).containsExactly("Refused 0");
  }

  @Test
  void isNotToldWhereItsScriptSaysSo() {
    assertThat(life(Script.isBusy())).containsExactly("Ended 0");
    assertThat(life(Script.vanishes())).isEmpty();
  }

  @Test
  void doesNothingBeforeItsTime() {
    Leg leg = dialled(Script.answersAndTalksOn());
    assertThat(leg.nextAt()).isEqualTo(START.plusSeconds(4));
    assertThat(leg.goOn(START.plusSeconds(3))).isEmpty();
    assertThat(leg.goOn(START.plusSeconds(4))).isPresent();
  }

  @Test
  void makesNoMoveThatCannotBeMadeNow() {
    Leg ringing = dialled(Script.neverAnswers());
    Leg answered = ringing.answer(START).flatMap(Turn::leg).orElseThrow();

    assertThat(ringing.hangUp(START)).isEmpty();
    assertThat(ringing.ask(QUESTION, START)).isEmpty();
    assertThat(ringing.press()).isEmpty();
    assertThat(answered.answer(START)).isEmpty();
    assertThat(answered.decline(START)).isEmpty();
    assertThat(answered.press()).isEmpty();
  }

  @Test
  void tellsWhichQuestionAKeyAnswers() {
    Leg answered = dialled(Script.neverAnswers()).answer(START).flatMap(Turn::leg).orElseThrow();
    Turn asked = answered.ask(QUESTION, START).orElseThrow();
    Turn pressed = asked.leg().flatMap(Leg::press).orElseThrow();

    assertThat(asked.report()).isEmpty();
    assertThat(pressed.report()).contains(new TelephonyEvent.KeyPressed(ACME, LEG, new AskId("q")));
    assertThat(pressed.leg().flatMap(Leg::press)).isEmpty();
  }

  private static Leg dialled(Script script) {
    Dial dial = new Dial(ACME, LEG, Optional.of(ANCHOR), SAM, seconds(30), seconds(3600));
    return Leg.dialled(dial, script, START);
  }

  private static List<String> life(Script script) {
    List<String> told = new ArrayList<>();
    Turn turn = dialled(script).begin();
    Instant now = START;
    turn.report().map(at(now)).ifPresent(told::add);
    for (Optional<Leg> leg = turn.leg(); leg.isPresent(); leg = turn.leg()) {
      now = leg.get().nextAt();
      turn = leg.get().goOn(now).orElseThrow();
      turn.report().map(at(now)).ifPresent(told::add);
    }
    return told;
  }

  private static Function<TelephonyEvent, String> at(Instant now) {
    return event ->
        event.getClass().getSimpleName() + " " + (now.getEpochSecond() - START.getEpochSecond());
  }
}
