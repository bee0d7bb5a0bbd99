package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Recheck;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever is available behind the flow is in the queue, whatever had kept them out. */
class BehindTheFlowTest {
  private static final Exclusions AT_EXPIRY = Exclusions.NONE.rechecking(Recheck.AT_EXPIRY);
  private static final Duration NODES_APART = Duration.ofMinutes(5);

  private static void shares(Scene scene, String name, String number) {
    scene.ada.lists().add(Scene.LIST, Supporter.of(name, name, number));
  }

  private static String numberOf(Scene scene, String name) {
    return scene.person(name).number().orElseThrow().e164();
  }

  @Test
  @Rule({"QUEUE-2", "STAT-6", "LEASE-1"})
  void whoeverSharesANumberWhoseCallLastedLongerThanWasMeantIsBackOnceItIsFree() {
    comesBackAfter(
        scene -> scene.ended(scene.world.last(DialSupporter.class), EndCause.Category.NO_ANSWER));
  }

  @Test
  @Rule({"QUEUE-2", "STAT-6", "LEASE-1"})
  void whoeverSharesANumberOfWhichARefusalCameTooLateIsBackOnceItIsFree() {
    comesBackAfter(
        scene -> {
          DialSupporter dial = scene.world.last(DialSupporter.class);
          scene.ringcycle.receive(new TelephonyEvent.Ringing(dial.organisation(), dial.leg()));
          scene.dialIsRefused(TelephonyEvent.Refusal.INVALID);
        });
  }

  private static void comesBackAfter(Consumer<Scene> lateEnd) {
    Scene scene = Scene.with(AT_EXPIRY, "may");
    shares(scene, "zed", numberOf(scene, "may"));
    scene.add("dan");
    scene.resume(scene.bob.open(Scene.LIST));
    scene.pass(Duration.ofMinutes(150));
    lateEnd.accept(scene);
    scene.session.cycles().startEarly();
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    assertThat(scene.queue()).isEmpty();
    scene.pass(Settings.DEFAULT.holdNumber());
    assertThat(scene.queue()).containsExactly("may", "zed");
  }

  @Test
  @Rule({"QUEUE-2", "STAT-6", "TIME-1"})
  void whoeverANodeWithAClockAheadHasPutOnTheListIsPassedOverLikeAnybody() {
    Scene scene = Scene.with(Exclusions.NONE.betweenAttempts(Duration.ofHours(1)), "may");
    scene.world.advance(NODES_APART);
    shares(scene, "zed", numberOf(scene, "may"));
    scene.world.set(Scene.EVENING);
    scene.add("dan");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(1));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    scene.pass(Duration.ofHours(2));
    assertThat(scene.status("zed")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    assertThat(scene.queue()).isEmpty();
  }

  @Test
  @Rule({"QUEUE-2", "TIME-1"})
  void whoeverHasComeBackStaysSoWhenANodeWithAClockBehindSetsThemFreeAgain() {
    Scene scene = Scene.of("ben", "cleo", "dan");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.ada.people().suppress(id("ben"), "");
    scene.pass(NODES_APART.multipliedBy(2));
    scene.session.cycles().startEarly();
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().release(id("ben"));
    Instant right = scene.world.now();
    scene.world.set(right.minus(NODES_APART));
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    scene.dialIsRefused(TelephonyEvent.Refusal.CAPACITY);
    scene.callerHangsUp();
    scene.world.set(right.plusSeconds(60));
    assertThat(scene.queue()).containsExactly("ben", "dan");
  }

  @Test
  @Rule({"QUEUE-2", "STAT-6", "LEASE-3"})
  void whoeverWasPassedOverForALineThatWasGivenUpIsBackOnceItMustBeOver() {
    Scene scene = Scene.with(AT_EXPIRY, "may");
    shares(scene, "bobbie", Scene.BOB.mobile().orElseThrow().e164());
    scene.add("jun");
    scene.bob.open(Scene.LIST).line().start();
    scene.call(ContactResult.NOT_CONTACTED);
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("jun");
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.queue()).isEmpty();
    assertThat(scene.session.view().nextWakeUp()).isPresent();
    scene.pass(Settings.DEFAULT.longestLine());
    assertThat(scene.queue()).containsExactly("bobbie");
  }

  @Test
  @Rule({"QUEUE-2", "STAT-6", "LEASE-3"})
  void whoeverIsPassedOverAfterTheirLineWasGivenUpIsBackOnceItMustBeOver() {
    Scene scene = Scene.with(AT_EXPIRY, "may");
    shares(scene, "bobbie", Scene.BOB.mobile().orElseThrow().e164());
    scene.add("jun");
    scene.bob.open(Scene.LIST).line().start();
    Instant mustBeOver = scene.world.now().plus(Settings.DEFAULT.longestLine());
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofHours(1));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("jun");
    scene.world.set(mustBeOver.minusSeconds(1));
    assertThat(scene.queue()).isEmpty();
    scene.world.set(mustBeOver);
    assertThat(scene.queue()).containsExactly("bobbie");
  }

  @Test
  @Rule({"STAT-6", "LEASE-3"})
  void whoeverIsOffTheLineStaysPassedOverForACooldownAllTheSame() {
    Scene scene = Scene.with(Exclusions.NONE.betweenContacts(Duration.ofHours(1)), "may");
    shares(scene, "bobbie", Scene.BOB.mobile().orElseThrow().e164());
    scene.add("jun");
    scene.ada.people().importContact(id("bobbie"), scene.world.now(), ContactLog.meaningful(""));
    scene.bob.open(Scene.LIST).line().start();
    RingCaller bobs = scene.world.last(RingCaller.class);
    scene.call(ContactResult.NOT_CONTACTED);
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("jun");
    scene.pass(Duration.ofMinutes(1));
    scene.ended(bobs, EndCause.Category.NO_ANSWER);
    scene.pass(Duration.ofHours(2));
    assertThat(scene.status("bobbie")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    assertThat(scene.queue()).isEmpty();
  }

  @Test
  @Rule({"LEASE-3", "DIAL-3"})
  void aCallerIsNotRungOnANumberOnWhichACallThatWasGivenUpMayStillBe() {
    Scene scene = Scene.of();
    shares(scene, "bobbie", Scene.BOB.mobile().orElseThrow().e164());
    scene.add("jun");
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThatThrownBy(() -> bobs.line().start())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.CallInProgress.class));
    scene.ended(scene.world.last(DialSupporter.class), EndCause.Category.NO_ANSWER);
    int rung = scene.world.all(RingCaller.class).size();
    bobs.line().start();
    assertThat(scene.world.all(RingCaller.class)).hasSize(rung + 1);
  }
}
