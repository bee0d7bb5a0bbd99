package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** In which order those come back whom the flow has gone past. */
class ComingBackTest {
  private static final Duration COOLDOWN = Duration.ofMinutes(20);

  private static Scene lookingAgain(String... names) {
    Exclusions soon =
        Exclusions.NONE.betweenContacts(COOLDOWN).rechecking(Exclusions.Recheck.AT_EXPIRY);
    return Scene.with(soon, names);
  }

  private static void contactElsewhere(Scene in, String name) {
    in.ada.people().importContact(id(name), in.world.now(), ContactLog.meaningful(""));
  }

  @Test
  @Rule({"PRIO-1", "PRIO-4", "QUEUE-1"})
  void whoKeptTheFrontAndWasPassedOverComesBackBehindThoseWhoCameBackBefore() {
    Scene rush = lookingAgain("ada-lee", "ben", "cleo", "dan", "eli");
    rush.session.skips().quick(id("ada-lee"), QuickDuration.MINUTES_15);
    rush.session.prioritise(id("dan"));
    assertThat(rush.queue()).containsExactly("ben", "dan", "cleo", "eli");
    rush.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    rush.pass(Duration.ofMinutes(1));
    assertThat(rush.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    assertThat(rush.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    rush.pass(COOLDOWN);
    assertThat(rush.queue()).containsExactly("ada-lee", "ben", "eli");
  }

  @Test
  @Rule({"STAT-6", "QUEUE-1"})
  void thoseWhosePausesEndComeBackInTheOrderInWhichTheyEnd() {
    Scene soon = lookingAgain("ben", "cleo", "dan", "eli");
    contactElsewhere(soon, "cleo");
    soon.pass(Duration.ofMinutes(1));
    contactElsewhere(soon, "ben");
    assertThat(soon.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    soon.pass(COOLDOWN.minusMinutes(1));
    assertThat(soon.queue()).containsExactly("cleo", "eli");
    soon.pass(Duration.ofMinutes(1));
    assertThat(soon.queue()).containsExactly("cleo", "ben", "eli");
  }

  @Test
  @Rule({"COOL-1", "QUEUE-1"})
  void whoeverCoolsDownAgainComesBackWhenThatIsOver() {
    Scene soon = lookingAgain("ben", "cleo", "dan", "eli");
    contactElsewhere(soon, "ben");
    contactElsewhere(soon, "cleo");
    soon.pass(Duration.ofMinutes(1));
    assertThat(soon.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    contactElsewhere(soon, "ben");
    soon.pass(COOLDOWN);
    assertThat(soon.queue()).containsExactly("cleo", "ben", "eli");
  }

  @Test
  @Rule({"COOL-2", "QUEUE-1"})
  void whoeverIsAttemptedAgainComesBackWhenThatPauseIsOver() {
    Exclusions soon =
        Exclusions.NONE.betweenAttempts(COOLDOWN).rechecking(Exclusions.Recheck.AT_EXPIRY);
    Scene scene = Scene.with(soon, "ben", "cleo", "dan", "eli");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.call(bobs, ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    assertThat(scene.call(bobs, ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    scene.pass(COOLDOWN);
    bobs.cycles().startEarly();
    assertThat(scene.call(bobs, ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("cleo", "ben", "eli");
  }

  @Test
  @Rule({"STAT-6", "QUEUE-1"})
  void whoeverWasPassedOverComesBackByThePauseThatWasInForceThen() {
    Scene soon = lookingAgain("ben", "cleo", "dan");
    contactElsewhere(soon, "ben");
    soon.session.skips().quick(id("cleo"), QuickDuration.MINUTES_15);
    assertThat(soon.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    soon.pass(Duration.ofMinutes(1));
    soon.ada
        .lists()
        .exclude(
            Scene.LIST,
            Exclusions.NONE
                .betweenContacts(Duration.ofMinutes(5))
                .rechecking(Exclusions.Recheck.AT_EXPIRY));
    soon.pass(COOLDOWN);
    assertThat(soon.queue()).containsExactly("cleo", "ben");
  }

  @Test
  @Rule({"STAT-6", "QUEUE-1"})
  void aLongPauseBeforeTheCycleIsRememberedWhenItIsShortenedInTheCycle() {
    Exclusions slow =
        Exclusions.NONE
            .betweenAttempts(Duration.ofHours(3))
            .rechecking(Exclusions.Recheck.AT_EXPIRY);
    Scene scene = Scene.with(slow, "ben", "cleo");
    assertThat(scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED))
        .isEqualTo("ben");
    scene.pass(Duration.ofHours(2));
    CallingSession eves = scene.eve.open(Scene.LIST);
    assertThat(scene.call(eves, ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(1));
    scene.ada.lists().exclude(Scene.LIST, slow.betweenAttempts(COOLDOWN));
    scene.pass(Duration.ofMinutes(58));
    assertThat(Scene.names(eves)).isEmpty();
    scene.pass(Duration.ofMinutes(1));
    assertThat(Scene.names(eves)).containsExactly("ben");
  }

  @Test
  @Rule({"CORR-1", "COOL-1", "QUEUE-1"})
  void whoeverIsCorrectedWhileTheyCoolDownComesBackWhenTheyAreRested() {
    Scene scene = Scene.with(Exclusions.NONE.betweenContacts(COOLDOWN), "ben", "cleo", "dan");
    scene.eve.people().suppress(id("ben"), "");
    scene.eve.people().suppress(id("cleo"), "");
    contactElsewhere(scene, "ben");
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().release(id("ben"));
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().release(id("cleo"));
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("cleo", "ben");
  }

  @Test
  @Rule({"LEASE-1", "QUEUE-1"})
  void whoeverWasPassedOverBecauseTheirNumberWasTakenComesBackWhenItIsFree() {
    Scene soon = lookingAgain("ben", "cleo", "dan");
    CallingSession bobs = soon.bob.open(Scene.LIST);
    assertThat(soon.resume(bobs)).isEqualTo("ben");
    DialSupporter bens = soon.world.last(DialSupporter.class);
    assertThat(soon.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    soon.ended(bens, EndCause.Category.NO_ANSWER);
    soon.pass(Duration.ofMinutes(1));
    bobs.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(soon.queue()).containsExactly("ben", "dan");
  }

  @Test
  @Rule({"CORR-1", "QUEUE-1"})
  void whoeverWasDialledIsNotBroughtBackByACorrection() {
    Scene scene = Scene.of("ben", "cleo", "dan", "eli");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    assertThat(scene.queue()).containsExactly("dan", "eli");
  }

  @Test
  @Rule("QUEUE-1")
  void thoseWhoComeBackAtOneInstantStandInListOrder() {
    Scene scene = Scene.of("ben", "cleo", "dan", "eli");
    scene.session.skips().quick(id("cleo"), QuickDuration.MINUTES_15);
    scene.session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("ben", "cleo", "eli");
  }
}
