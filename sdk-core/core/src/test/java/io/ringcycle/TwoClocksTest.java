package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What another node recorded by a clock that is ahead has happened all the same. */
class TwoClocksTest {
  private static final Duration SKEW = Duration.ofSeconds(2);

  @Test
  @Rule({"TIME-1", "LEASE-1"})
  void aNumberOnALiveCallIsNotDialledByANodeWhoseClockIsBehind() {
    Scene scene = Scene.of("zed");
    scene.ada.lists().add(Scene.LIST, Supporter.of("mum", "Mum", "+447700900500"));
    scene.ada.lists().add(Scene.LIST, Supporter.of("son", "Son", "+447700900500"));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.session.skips().thisCycle(id("zed"));
    scene.pass(SKEW);
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    scene.answered(scene.world.last(DialSupporter.class));

    scene.world.set(Scene.EVENING);
    bobs.prioritise(id("son"));
    assertThat(Scene.names(bobs)).containsExactly("zed");
    bobs.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    bobs.contacts().log(id("zed"), ContactLog.notContacted(""));
    scene.press();
    assertThat(scene.world.all(DialSupporter.class))
        .extracting(dial -> dial.to().e164())
        .containsOnlyOnce("+447700900500");
    assertThat(scene.session.line().state().state()).isEqualTo(LineState.CONNECTED);
  }

  @Test
  @Rule({"TIME-1", "COOL-1", "COOL-2", "QUEUE-2"})
  void aCooldownHoldsForANodeWhoseClockIsBehindAndTheQueueAgreesWithTheStatus() {
    Scene scene = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.pass(SKEW);
    scene.call(ContactResult.MEANINGFUL);
    scene.world.set(Scene.EVENING);
    assertThat(bobs.explain(id("ben")).status()).isEqualTo(Status.UNAVAILABLE);
    bobs.prioritise(id("ben"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    assertThat(bobs.view().counts()).containsEntry(Status.AVAILABLE, 1);
  }

  @Test
  @Rule({"TIME-1", "STAT-6", "QUEUE-2"})
  void whoeverWasPassedOverForAnAttemptRecordedAheadStaysPassedOver() {
    Scene scene = Scene.with(Exclusions.NONE.betweenAttempts(Duration.ofHours(1)), "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.pass(Duration.ofMinutes(5));
    scene.call(bobs, ContactResult.NOT_CONTACTED);
    scene.world.set(Scene.EVENING.plus(Duration.ofMinutes(1)));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofHours(2));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    assertThat(scene.session.view().cycleComplete()).isTrue();
    scene.session.cycles().start();
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"TIME-1", "QUEUE-2"})
  void exclusionsThatWereSetByAClockThatIsAheadHoldAtOnceForStatusAndQueue() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(5));
    scene.ada.lists().exclude(Scene.LIST, Exclusions.NONE.betweenAttempts(Duration.ofHours(3)));
    scene.world.set(Scene.EVENING.plus(Duration.ofMinutes(1)));
    assertThat(bobs.explain(id("ben")).status()).isEqualTo(Status.UNAVAILABLE);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
  }

  @Test
  @Rule({"TIME-1", "LEASE-3"})
  void whoeverIsOnTheLineIsNotDialledBecauseOfAClockByWhichTheyMustBeOffIt() {
    Scene scene = Scene.of("zed");
    scene.ada.lists().add(Scene.LIST, Supporter.of("ada", "Ada", "+447700900001"));
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.pass(Settings.DEFAULT.longestLine().plus(SKEW));
    assertThat(scene.queue()).containsExactly("zed");
    assertThat(scene.status("ada")).isEqualTo(Status.UNAVAILABLE);
  }

  @Test
  @Rule({"TIME-1", "LEASE-4"})
  void aNumberGivenByAClockThatIsAheadIsHeldForACallThatMayBeUpByAnother() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    Instant free = Scene.EVENING.plus(Settings.DEFAULT.longestLease());
    scene.world.set(free.plus(SKEW));
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    scene.world.set(free.minusSeconds(1));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.world.set(free);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"TIME-1", "LEASE-2"})
  void aNumberWhoseCallWasLoggedByAClockThatIsAheadIsFreeAtOnce() {
    Scene scene = Scene.of("zed");
    scene.ada.lists().add(Scene.LIST, Supporter.of("mum", "Mum", "+447700900500"));
    scene.ada.lists().add(Scene.LIST, Supporter.of("son", "Son", "+447700900500"));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.session.skips().thisCycle(id("zed"));
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    assertThat(bobs.explain(id("son")).status()).isEqualTo(Status.UNAVAILABLE);
    scene.pass(Duration.ofMinutes(5));
    scene.session.contacts().log(id("mum"), ContactLog.notContacted(""));
    scene.world.set(Scene.EVENING.plus(Duration.ofMinutes(1)));
    assertThat(bobs.explain(id("son")).status()).isEqualTo(Status.AVAILABLE);
    assertThat(Scene.names(bobs)).containsExactly("zed", "mum", "son");
  }

  @Test
  @Rule("TIME-1")
  void aClockThatJumpedBackShowsTheSameInTheIndexAsInTheSession() {
    Scene scene = Scene.of("ben", "cleo");
    scene.pass(Duration.ofMinutes(5));
    scene.session.skips().thisCycle(id("ben"));
    scene.world.set(Scene.EVENING);
    assertThat(scene.ada.sessions().get(0).counts()).isEqualTo(scene.session.view().counts());
    assertThat(scene.ada.sessionsOn(Scene.LIST).get(0).counts())
        .isEqualTo(scene.session.view().counts());
  }

  @Test
  @Rule({"TIME-1", "QUEUE-2"})
  void whoseNumberWasCorrectedByAClockThatIsAheadIsBackAtOnce() {
    Scene scene = Scene.of("cleo");
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("ben"));
    scene.add("dan");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(1));
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    scene.world.set(Scene.EVENING);
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.queue()).containsExactly("ben");
  }
}
