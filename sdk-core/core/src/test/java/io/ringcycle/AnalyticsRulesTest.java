package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Legs;
import io.ringcycle.view.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done in a period. */
class AnalyticsRulesTest {
  private static final Period EVER = new Period(Instant.EPOCH, Instant.MAX);

  private final Scene scene = Scene.of("ben", "cleo", "dan", "eva");

  @Test
  @Rule("USE-2")
  void whatWasDoneIsCountedWithItsTimes() {
    conversation(Duration.ofSeconds(10), Duration.ofSeconds(90));
    scene.callerHangsUp();
    scene.call(ContactResult.NOT_CONTACTED);
    scene.session.contacts().log(id("eva"), ContactLog.of(ContactResult.NOT_INTERESTED, ""));

    Figures figures = total(EVER);
    assertThat(figures.calls())
        .isEqualTo(new Legs(2, 2, 1, Duration.ofSeconds(100), Duration.ofSeconds(90), 2));
    assertThat(figures.outcomes()).isEqualTo(Map.of(Outcome.COMPLETED, 1, Outcome.NOT_ANSWERED, 1));
    assertThat(figures.contacts())
        .isEqualTo(
            Map.of(
                ContactResult.MEANINGFUL,
                1,
                ContactResult.NOT_CONTACTED,
                1,
                ContactResult.NOT_INTERESTED,
                1));
    assertThat(figures.reached()).isEqualTo(1);
    assertThat(figures.answeredRate()).contains(0.5);
    assertThat(figures.contactedRate()).contains(0.5);
    assertThat(figures.lines())
        .isEqualTo(new Legs(2, 2, 2, Duration.ofSeconds(100), Duration.ofSeconds(100), 2));
  }

  @Test
  @Rule("USE-2")
  void overAllTimeItComesToWhatWasCountedMeanwhile() {
    conversation(Duration.ofSeconds(7), Duration.ofSeconds(61));
    scene.callerHangsUp();
    scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED);
    scene.call(scene.ada.callDirectly(Scene.LIST), ContactResult.MEANINGFUL);

    Tally tally = scene.ada.usage().ofOrganisation();
    Figures figures = total(EVER);
    assertThat(figures.calls().dialled()).isEqualTo(tally.calls()).isEqualTo(3);
    assertThat(figures.calls().talked()).isEqualTo(tally.talked());
    assertThat(figures.lines().talked()).isEqualTo(tally.onTheLine());
    assertThat(figures.outcomes()).isEqualTo(tally.outcomes());
    assertThat(figures.contacts())
        .containsEntry(ContactResult.MEANINGFUL, tally.contacts())
        .containsEntry(ContactResult.NOT_CONTACTED, tally.notContacted());
  }

  @Test
  @Rule("USE-2")
  void aCallBelongsWithAllThatCameOfItToThePeriodInWhichItWasDialled() {
    scene.resume();
    Instant midnight = scene.world.now().plusSeconds(30);
    scene.answered(scene.world.last(DialSupporter.class));
    scene.pass(Duration.ofSeconds(60));
    scene.callEnds(EndCause.Category.NORMAL);
    scene.session.contacts().log(scene.waiting(), ContactLog.meaningful(""));

    Figures before = total(new Period(Instant.EPOCH, midnight));
    assertThat(before).isEqualTo(total(EVER));
    assertThat(before.calls().talked()).isEqualTo(Duration.ofSeconds(60));
    assertThat(total(new Period(midnight, Instant.MAX))).isEqualTo(Figures.ZERO);
  }

  @Test
  @Rule("USE-2")
  void theFirstInstantOfAPeriodBelongsToItAndTheLastToTheNext() {
    scene.resume();
    Instant dialled = scene.world.now();

    assertThat(total(new Period(dialled, dialled.plusNanos(1_000))).calls().dialled()).isEqualTo(1);
    assertThat(total(new Period(dialled.minusSeconds(9), dialled)).calls().dialled()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(dialled, dialled));
  }

  @Test
  @Rule({"USE-2", "CORR-1"})
  void anAmendedLogCountsAsIfItHadBeenSoFromTheStart() {
    scene.resume();
    ContactId contact = scene.talkAndLog(ContactResult.MEANINGFUL);
    Period then = new Period(Instant.EPOCH, scene.world.now().plusSeconds(1));
    scene.pass(Duration.ofDays(3));
    scene.session.contacts().amend(contact, ContactLog.of(ContactResult.NOT_CONTACTED, ""));

    assertThat(total(then).contacts()).isEqualTo(Map.of(ContactResult.NOT_CONTACTED, 1));
    assertThat(total(then).contactedRate()).contains(0.0);
  }

  @Test
  @Rule("USE-2")
  void aCallThatIsUpHasNoOutcomeAndNoTimeYet() {
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.pass(Duration.ofSeconds(60));

    assertThat(total(EVER).calls()).isEqualTo(Legs.OPEN);
    assertThat(total(EVER).outcomes()).isEmpty();
    assertThat(total(EVER).answeredRate()).isEmpty();
  }

  @Test
  @Rule("USE-2")
  void itIsToldInWhateverPartsAreAskedFor() {
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofDays(1));
    scene.call(scene.bob.open(Scene.LIST), ContactResult.MEANINGFUL);

    Map<CallerId, Figures> callers =
        scene.ada.analytics().by(EVER, place -> true, done -> done.place().caller());
    assertThat(callers).containsOnlyKeys(new CallerId("ada"), new CallerId("bob"));
    assertThat(callers.get(new CallerId("bob")).reached()).isEqualTo(1);
    assertThat(
            scene
                .ada
                .analytics()
                .total(EVER, place -> place.caller().equals(new CallerId("ada")))
                .reached())
        .isZero();
  }

  @Test
  @Rule("USE-2")
  void whatWasLatelyIsFoundInALongHistory() {
    for (int time = 0; time < 700; time++) {
      scene.session.skips().thisCycle(id("dan"));
      scene.session.skips().unskip(id("dan"));
    }
    scene.pass(Duration.ofDays(1));
    Instant lately = scene.world.now();
    scene.call(ContactResult.NOT_CONTACTED);

    assertThat(total(new Period(lately, Instant.MAX))).isEqualTo(total(EVER));
    assertThat(total(new Period(Instant.EPOCH, lately))).isEqualTo(Figures.ZERO);
  }

  private void conversation(Duration rings, Duration talks) {
    scene.resume();
    scene.pass(rings);
    scene.answered(scene.world.last(DialSupporter.class));
    scene.pass(talks);
    scene.callEnds(EndCause.Category.NORMAL);
    scene.session.contacts().log(scene.waiting(), ContactLog.meaningful(""));
  }

  private Figures total(Period period) {
    return scene.ada.analytics().total(period, place -> true);
  }
}
