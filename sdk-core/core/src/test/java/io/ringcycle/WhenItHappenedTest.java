package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Status;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.ContactView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The telephone tells of things after they have happened, and not always in their order. */
class WhenItHappenedTest {
  private final Scene scene = Scene.of("ben", "cleo");

  @Test
  @Rule("EVENT-2")
  void durationsAreThoseOfTheTelephoneHoweverLateItTellsOfThem() {
    scene.resume();
    Instant dialled = scene.world.now();
    scene.pass(Duration.ofMinutes(9));
    answered(dial(), dialled.plusSeconds(5));
    ended(dial(), dialled.plusSeconds(65));
    assertThat(total().talked()).isEqualTo(Duration.ofSeconds(60));
    ended(scene.world.last(RingCaller.class), dialled.plusSeconds(100));
    assertThat(total().onTheLine()).isEqualTo(Duration.ofSeconds(100));
  }

  @Test
  @Rule({"EVENT-2", "COOL-1"})
  void aCooldownBeginsWhenTheCallEndedAndNotWhenItIsHeardOf() {
    Scene cooling = Scene.with(Exclusions.NONE.betweenContacts(Duration.ofHours(1)), "ben");
    cooling.resume();
    Instant dialled = cooling.world.now();
    cooling.pass(Duration.ofMinutes(20));
    DialSupporter dial = cooling.world.last(DialSupporter.class);
    cooling.ringcycle.receive(
        new TelephonyEvent.Ended(dial.organisation(), dial.leg(), cause(), dialled));
    cooling.session.contacts().log(ContactLog.meaningful(""));
    CallingSession bobs = cooling.bob.open(Scene.LIST);
    cooling.pass(Duration.ofMinutes(39));
    assertThat(bobs.explain(Scene.id("ben")).status()).isEqualTo(Status.UNAVAILABLE);
    cooling.pass(Duration.ofMinutes(1));
    assertThat(bobs.explain(Scene.id("ben")).status()).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("EVENT-2")
  void aTelephoneWhoseClockIsWrongIsBelievedOnlyWithinReason() {
    scene.resume();
    Instant dialled = scene.world.now();
    scene.pass(Duration.ofSeconds(30));
    answered(dial(), dialled.minusSeconds(7_000));
    ended(dial(), dialled.plusSeconds(7_000));
    assertThat(total().talked()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  @Rule({"OUT-2", "EVENT-1"})
  void anAnswerHeardOfAfterTheEndCountsAsIfItHadBeenHeardOfInTime() {
    scene.resume();
    Instant dialled = scene.world.now();
    scene.pass(Duration.ofMinutes(1));
    ended(dial(), dialled.plusSeconds(50));
    assertThat(total().outcomes()).containsOnlyKeys(Outcome.NOT_ANSWERED);
    answered(dial(), dialled.plusSeconds(10));
    answered(dial(), dialled.plusSeconds(12));
    assertThat(total().outcomes()).containsOnlyKeys(Outcome.COMPLETED).containsValue(1);
    assertThat(total().talked()).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  @Rule({"OUT-2", "OUT-3"})
  void aNumberThatSomebodyAnsweredIsNotSuspectWhateverTheOrder() {
    scene.resume();
    Instant dialled = scene.world.now();
    scene.pass(Duration.ofMinutes(1));
    DialSupporter dial = dial();
    EndCause nobody = EndCause.of(EndCause.Category.NOT_FOUND);
    scene.ringcycle.receive(
        new TelephonyEvent.Ended(dial.organisation(), dial.leg(), nobody, scene.world.now()));
    assertThat(scene.status("ben")).isEqualTo(Status.NOT_CALLABLE);
    answered(dial, dialled.plusSeconds(10));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
  }

  private DialSupporter dial() {
    return scene.world.last(DialSupporter.class);
  }

  private Tally total() {
    return scene.session.view().total();
  }

  private void answered(TelephonyCommand leg, Instant at) {
    scene.ringcycle.receive(new TelephonyEvent.Answered(leg.organisation(), leg.leg(), at));
  }

  private void ended(TelephonyCommand leg, Instant at) {
    scene.ringcycle.receive(new TelephonyEvent.Ended(leg.organisation(), leg.leg(), cause(), at));
  }

  private static EndCause cause() {
    return EndCause.of(EndCause.Category.NORMAL);
  }

  @Test
  @Rule({"EVENT-2", "USE-1"})
  void aLegOfWhichNothingIsHeardIsCountedNoLongerThanItCanHaveLasted() {
    scene.resume();
    answered(dial(), scene.world.now());
    scene.pass(Duration.ofDays(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(total().talked()).isEqualTo(Duration.ofHours(1));
    assertThat(total().onTheLine()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  @Rule({"OUT-2", "EVENT-2"})
  void anAnswerHeardOfAfterTheEndCountsThoughTheTelephonesClocksDisagree() {
    scene.resume();
    Instant dialled = scene.world.now();
    scene.pass(Duration.ofMinutes(1));
    ended(dial(), dialled.plusSeconds(50));
    answered(dial(), dialled.plusSeconds(51));
    assertThat(total().outcomes()).containsOnlyKeys(Outcome.COMPLETED);
  }

  @Test
  @Rule("LEASE-1")
  void anEndOfWhichTheTelephoneDoesNotKnowTheCauseFreesTheNumberOnceLogged() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.callEnds(EndCause.Category.UNKNOWN);
    scene.session.contacts().log(ContactLog.notContacted(""));
    assertThat(bobs.explain(Scene.id("ben")).available()).isTrue();
  }

  @Test
  @Rule("TIME-1")
  void whatIsRecordedIsRecordedToTheMicrosecond() {
    Scene scene = Scene.of("ben");
    scene.world.set(Scene.EVENING.plusNanos(1_999));
    scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    scene.pass(Duration.ofSeconds(1));
    scene.ended(dial, EndCause.Category.BUSY);
    Instant met = Scene.EVENING.minusSeconds(1).plusNanos(1);
    scene.ada.people().importContact(id("ben"), met, ContactLog.meaningful(""));
    List<CallRow> calls =
        scene.storage.read(
            Scene.ADA.organisation(),
            view ->
                view.callsTo(
                    view.find(new PersonRow.Key(id("ben"))).orElseThrow().number().orElseThrow(),
                    9));
    Instant intended = Scene.EVENING.plusNanos(1_000);
    assertThat(calls).extracting(CallRow::intendedAt).containsExactly(intended);
    assertThat(calls)
        .extracting(CallRow::endedAt)
        .containsExactly(Optional.of(intended.plusSeconds(1)));
    assertThat(scene.session.contacts().with(id("ben")))
        .extracting(ContactView::metAt)
        .containsExactly(Scene.EVENING.minusSeconds(1));
  }
}
