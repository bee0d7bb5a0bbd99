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
