package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Bar;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.Hold;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Status;
import io.ringcycle.model.Unavailability;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusRulesTest {
  private static final Duration HALF = Duration.ofMinutes(30);

  @Test
  @Rule("STAT-1")
  void theStatusesTakePrecedenceInTheOrderOfTheRulebook() {
    Scene scene = Scene.with(Exclusions.DEFAULT, "ben");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.session.skips().today(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    scene.session.skips().removeForGood(id("ben"), "moved away");
    assertThat(scene.status("ben")).isEqualTo(Status.REMOVED);
    scene.ada.people().suppress(id("ben"), "asked us to");
    assertThat(scene.status("ben")).isEqualTo(Status.REMOVED);
    scene.session.contacts().log(id("ben"), ContactLog.meaningful(""));
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(scene.session.explain(id("ben")).holds())
        .extracting(Hold::rule)
        .containsExactly("STAT-2", "SKIP-5", "STAT-4", "COOL-1");
  }

  @Test
  @Rule("STAT-1")
  void anExplanationTellsEveryRuleThatHoldsAndTheEarliestInstant() {
    Scene scene = Scene.with(Exclusions.DEFAULT, "ben");
    scene.session.skips().quick(id("ben"), QuickDuration.MINUTES_30);
    scene.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    Explanation why = scene.session.explain(id("ben"));
    assertThat(why.holds()).extracting(Hold::rule).containsExactly("SKIP-1", "COOL-1");
    assertThat(why.eligible()).isEqualTo(new Eligible.At(Scene.EVENING.plus(Duration.ofHours(24))));
    scene.world.set(why.eligible().instant().orElseThrow().minusNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.pass(Duration.ofNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("STAT-2")
  void aSubstantiveContactCompletesForGood() {
    Scene scene = Scene.of("ben", "cleo");
    scene.call(ContactResult.NOT_INTERESTED);
    scene.pass(Duration.ofDays(500));
    scene.session.cycles().startEarly();
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(scene.session.explain(id("ben")).eligible()).isInstanceOf(Eligible.Never.class);
  }

  @Test
  @Rule("STAT-4")
  void thoseWithoutAUsableNumberAreNotCallable() {
    Scene scene = Scene.of("ben");
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene
        .ada
        .lists()
        .add(
            Scene.LIST,
            Scene.unreachable("omar").reachedBy(new NumberGiven.Unusable("999", "emergency")));
    scene.session.cycles().startEarly();
    assertThat(bar(scene, "nora")).isEqualTo(Bar.NO_NUMBER);
    assertThat(bar(scene, "omar")).isEqualTo(Bar.INVALID_NUMBER);
    assertThat(scene.queue()).containsExactly("ben");
    assertThat(scene.session.supporters(Set.of(Status.NOT_CALLABLE), 0, 10)).hasSize(2);
  }

  private static Bar bar(Scene scene, String name) {
    return ((Hold.NotCallable) scene.session.explain(id(name)).holds().get(0)).why();
  }

  @Test
  @Rule("STAT-5")
  void everyReasonOfUnavailabilityIsToldWithItsEnd() {
    Scene scene = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    assertThat(scene.session.explain(id("ben")).holds())
        .hasAtLeastOneElementOfType(Unavailability.BeingCalled.class)
        .hasAtLeastOneElementOfType(Unavailability.AttemptCooldown.class);
    scene.talkAndLog(bobs, ContactResult.MEANINGFUL);
    assertThat(scene.session.explain(id("ben")).holds())
        .hasAtLeastOneElementOfType(Unavailability.ContactCooldown.class)
        .doesNotHaveAnyElementsOfTypes(Unavailability.BeingCalled.class);
  }

  @Test
  @Rule("STAT-6")
  void whoeverIsPassedWhileUnavailableCarriesTheReasonAndTheTimeUntilANewCycle() {
    Scene scene = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    scene.pass(Duration.ofMinutes(5));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    assertThat(scene.resume()).isEqualTo("cleo");
    Hold.PassedOver passed = (Hold.PassedOver) scene.session.explain(id("ben")).holds().get(0);
    assertThat(passed.at()).isEqualTo(Scene.EVENING.plus(Duration.ofMinutes(5)));
    assertThat(passed.because())
        .containsExactly(
            new Unavailability.ContactCooldown(
                Scene.EVENING, Scene.EVENING.plus(Duration.ofHours(24))));
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.callerHangsUp();
    scene.pass(Duration.ofHours(25));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    scene.session.cycles().start();
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("STAT-6")
  void aListMayLookAgainAtThosePassedOverAsSoonAsTheReasonEnds() {
    Scene scene =
        Scene.with(
            Exclusions.DEFAULT.rechecking(Exclusions.Recheck.AT_EXPIRY), "ben", "cleo", "dan");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    scene.call(ContactResult.NOT_CONTACTED);
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    scene.pass(Duration.ofHours(24));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.queue()).containsExactly("ben", "dan");
  }

  @Test
  @Rule({"STAT-6", "SKIP-6"})
  void vouchingForANumberThatWasNeverSuspectBringsNobodyBack() {
    Scene scene = Scene.with(Exclusions.NONE.betweenContacts(HALF), "ben", "cleo", "dan");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    scene.call(ContactResult.NOT_CONTACTED);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(HALF);
    scene.ada.people().confirmNumber(id("ben"));
    scene.eve.people().release(Scene.GROUP, scene.person("ben").number().orElseThrow());
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
  }

  @Test
  @Rule({"STAT-1", "LEASE-1"})
  void whoIsBeingCalledIsExplainedByWhenTheNumberIsReallyFree() {
    Scene scene = Scene.of("ben");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.call(ContactResult.NOT_CONTACTED);
    assertThat(bobs.explain(id("ben")).available()).isTrue();
  }

  @Test
  @Rule("CORR-1")
  void labelsThatALogDidNotChangeOutliveItsCorrection() {
    Scene scene = Scene.of();
    scene.ada.lists().add(Scene.LIST, scene.person("ben").tagged(Set.of("vip")));
    ContactLog log = ContactLog.meaningful("").tags(Set.of("vip", "new"), Set.of("never had"));
    ContactId contact = scene.session.contacts().log(id("ben"), log);
    assertThat(scene.session.contacts().with(id("ben")).get(0).log()).isEqualTo(log);
    scene.session.contacts().amend(contact, ContactLog.meaningful(""));
    assertThat(scene.session.supporter(id("ben")).supporter().tags()).containsExactly("vip");
  }
}
