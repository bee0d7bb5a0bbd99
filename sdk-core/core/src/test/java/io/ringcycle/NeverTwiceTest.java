package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.CallFact;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeverTwiceTest {
  private static final Exclusions HOURS = Exclusions.NONE.betweenContacts(Duration.ofHours(4));
  private static final Exclusions MINUTES = Exclusions.NONE.betweenAttempts(Duration.ofMinutes(40));

  @Test
  @Rule({"COOL-1", "COOL-3"})
  void aContactAnywhereKeepsThePersonOutUntilExactlyTheSetTimeHasPassed() {
    Scene scene = Scene.with(HOURS, "ben", "cleo");
    CallListId elsewhere = new CallListId("elsewhere");
    scene.ada.lists().create(elsewhere, Scene.GROUP, "Elsewhere", Exclusions.NONE);
    scene.ada.lists().add(elsewhere, scene.person("ben"));
    assertThat(scene.call(scene.bob.open(elsewhere), ContactResult.MEANINGFUL)).isEqualTo("ben");
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.pass(Duration.ofHours(4).minusNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.pass(Duration.ofNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("COOL-2")
  void anAttemptKeepsTheNumberOutUntilExactlyTheSetTimeHasPassed() {
    Scene scene = Scene.with(MINUTES, "ben", "cleo");
    scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED);
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.pass(Duration.ofMinutes(40).minusNanos(1));
    assertThat(scene.queue()).containsExactly("cleo");
    scene.pass(Duration.ofNanos(1));
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("COOL-3")
  void aListMayCompleteAContactForAllItsSessions() {
    Scene scene = Scene.with(HOURS.completing(Exclusions.Completion.WHOLE_LIST), "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.call(bobs, ContactResult.MEANINGFUL);
    scene.pass(Duration.ofDays(2));
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(scene.queue()).containsExactly("cleo");
    Scene.refused(Refusal.Fixed.class, () -> scene.ada.lists().exclude(Scene.LIST, HOURS));
  }

  @Test
  @Rule("LEASE-1")
  void aNumberIsTakenFromTheIntentToDialUntilTheLog() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume()).isEqualTo("ben");
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NO_ANSWER);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.session.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("LEASE-1")
  void aNumberWhoseLogNeverComesIsFreeAfterTheSetTime() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    scene.pass(Duration.ofMinutes(10).minusNanos(1));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.pass(Duration.ofNanos(1));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("LEASE-1")
  void aLogWhileTheyStillTalkFreesNothing() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.session.contacts().log(id("ben"), ContactLog.notContacted("wants a minute"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("LEASE-2")
  void aHouseholdSharesLeaseAndAttemptsAndEachHasTheirOwnStatus() {
    Scene scene = Scene.with(MINUTES);
    String number = "+447700900555";
    for (String name : List.of("mum", "dad", "son", "aunt")) {
      scene.ada.lists().add(Scene.LIST, Supporter.of(name, name, number));
    }
    scene.add("ben");
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    assertThat(scene.queue()).containsExactly("ben");
    assertThat(scene.status("dad")).isEqualTo(Status.UNAVAILABLE);
    scene.talkAndLog(ContactResult.MEANINGFUL);
    scene.callerHangsUp();
    assertThat(scene.status("mum")).isEqualTo(Status.COMPLETED);
    scene.pass(Duration.ofMinutes(40));
    assertThat(scene.queue()).containsExactly("dad", "son", "aunt", "ben");
  }

  @Test
  @Rule({"DIAL-1", "DIAL-2"})
  void theIntentIsKeptBeforeTheDialAndATelephoneThatFailsIsNotAskedAgain() {
    Scene scene = Scene.of("ben", "cleo");
    scene.world.failNext();
    scene.resume();
    assertThat(scene.world.all(DialSupporter.class)).hasSize(1);
    assertThat(scene.facts).anyMatch(one -> one.fact() instanceof CallFact.CallIntended);
    assertThat(scene.session.view().status()).isEqualTo(SessionStatus.IN_PROGRESS);
    scene.pass(Duration.ofMinutes(1));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.session.view().status()).isEqualTo(SessionStatus.IN_PROGRESS);
    assertThat(scene.world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule("DIAL-3")
  void aCallOfWhichNothingIsHeardEndsAsUnknown() {
    Scene scene = Scene.of("ben", "cleo");
    scene.resume();
    scene.pass(Duration.ofSeconds(150));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.session.view().total().outcomes()).containsEntry(Outcome.UNKNOWN, 1);
    assertThat(scene.session.view().status()).isEqualTo(SessionStatus.STARTED);
    scene.callEnds(EndCause.Category.BUSY);
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(scene.session.view().total().outcomes()).hasSize(1);
    assertThat(scene.facts)
        .filteredOn(one -> one.fact() instanceof CallFact.EvidenceKept)
        .hasSize(1);
  }

  @Test
  @Rule("SUPP-1")
  void aPersonOrANumberOnTheListIsNotCallableFromTheMomentItIsSaid() {
    Scene scene = Scene.of("ben", "cleo", "dan");
    scene.ada.people().suppress(id("ben"), "asked us to");
    scene.ada.people().suppress(Scene.GROUP, number(scene, "cleo"));
    assertThat(scene.queue()).containsExactly("dan");
    scene.session.cycles().startEarly();
    assertThat(scene.status("ben")).isEqualTo(Status.NOT_CALLABLE);
    assertThat(scene.status("cleo")).isEqualTo(Status.NOT_CALLABLE);
    scene.eve.people().release(Scene.GROUP, number(scene, "cleo"));
    assertThat(scene.queue()).containsExactly("cleo", "dan");
  }

  private static PhoneNumber number(Scene scene, String name) {
    return scene.person(name).number().orElseThrow();
  }

  @Test
  @Rule("SUPP-2")
  void aSuppressionOutlivesTheErasureOfThePerson() {
    Scene scene = Scene.of("ben", "cleo");
    ContactLog written =
        ContactLog.notContacted("her name is secret").tags(Set.of("a label"), Set.of());
    scene.session.contacts().log(id("ben"), written);
    scene.ada.people().suppress(id("ben"), "asked us to");
    scene.eve.people().erase(id("ben"));
    assertThat(scene.session.supporter(id("ben")).supporter().name()).isEmpty();
    ContactLog kept = scene.session.contacts().with(id("ben")).get(0).log();
    assertThat(kept).isEqualTo(ContactLog.notContacted(""));
    Supporter again = Supporter.of("ben-2", "Ben", number(scene, "ben").e164());
    scene.ada.lists().add(Scene.LIST, again);
    assertThat(scene.status("ben-2")).isEqualTo(Status.NOT_CALLABLE);
  }

  @Test
  @Rule("CORR-1")
  void anAmendedLogCountsAsIfItHadBeenSoFromTheStart() {
    Scene scene = Scene.with(HOURS, "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    ContactId log = scene.talkAndLog(ContactResult.MEANINGFUL);
    scene.callerHangsUp();
    assertThat(bobs.explain(id("ben")).status()).isEqualTo(Status.UNAVAILABLE);
    scene.session.cycles().startEarly();
    scene.session.contacts().amend(log, ContactLog.notContacted("wrong person"));
    assertThat(bobs.explain(id("ben")).status()).isEqualTo(Status.AVAILABLE);
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.session.cycles().journey().get(0).tally().contacts()).isZero();
    assertThat(scene.session.cycles().journey().get(0).tally().notContacted()).isEqualTo(1);
    scene.session.contacts().amend(log, ContactLog.notInterested("it was him after all"));
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(scene.session.contacts().with(id("ben")).get(0).versions()).isEqualTo(3);
    assertThat(scene.session.audit(0, 1_000))
        .filteredOn(one -> one.fact() instanceof CallFact.ContactAmended)
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.by()).contains(Scene.ADA.id()));
  }

  @Test
  @Rule({"OUT-1", "OUT-3"})
  void notFoundMakesTheNumberSuspectUntilSomebodyConfirmsOrCorrectsIt() {
    Scene scene = Scene.of("ben", "cleo");
    scene.resume();
    scene.callEnds(EndCause.Category.NOT_FOUND);
    scene.session.contacts().log(id("ben"), ContactLog.notContacted(""));
    scene.callerHangsUp();
    scene.session.cycles().startEarly();
    assertThat(scene.status("ben")).isEqualTo(Status.NOT_CALLABLE);
    scene.ada.people().confirmNumber(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule({"LEASE-3", "QUEUE-2"})
  void aCallerWhoIsOnTheListThemselvesIsNotDialledWhileOnTheLine() {
    Scene scene = Scene.of("ben");
    scene.ada.lists().add(Scene.LIST, Supporter.of("bob", "Bob", "+447700900002"));
    scene.ada.lists().add(Scene.LIST, Supporter.of("ada", "Ada", "+447700900001"));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    assertThat(Scene.names(bobs)).containsExactly("ada");
    assertThat(bobs.explain(id("bob")).status()).isEqualTo(Status.UNAVAILABLE);
    assertThat(bobs.view().counts()).containsEntry(Status.AVAILABLE, 1);
    scene.session.line().start();
    assertThat(Scene.names(bobs)).isEmpty();
    assertThat(scene.session.view().nextWakeUp()).isPresent();
    scene.callerHangsUp();
    assertThat(Scene.names(bobs)).containsExactly("ada");
  }

  @Test
  @Rule("LEASE-3")
  void aCallerIsNotRungOnANumberThatIsOnACallOrOnAnotherLine() {
    Scene scene = Scene.of();
    scene.ada.lists().add(Scene.LIST, Supporter.of("bob", "Bob", "+447700900002"));
    scene.session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    scene.press();
    scene.add("ben");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    Scene.refused(Refusal.CallInProgress.class, bobs.line()::start);
    Desk twin = scene.ringcycle.as(Caller.of("acme", "twin", "Twin", "+447700900001"));
    Scene.refused(Refusal.AlreadyOnTheLine.class, twin.open(Scene.LIST).line()::start);
  }

  @Test
  @Rule("LEASE-4")
  void whoeverIsOnACallIsNotCalledOnTheNumberThatTheyAreGivenMeanwhile() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    assertThat(bobs.view().counts()).containsEntry(Status.AVAILABLE, 1);
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900778"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.session.contacts().log(ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"LEASE-1", "LEASE-4"})
  void whoeverWaitsForTheLogOfTheirCallIsNotCalledOnANewNumberUntilItIsTooLateForTheLog() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.callEnds(EndCause.Category.NORMAL);
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.pass(Settings.DEFAULT.holdNumber());
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("LEASE-4")
  void whoeverHadNoNumberForAMomentDuringACallIsNotCalledOnTheNextOneEither() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    scene.ada.people().correct(Scene.unreachable("ben"));
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.session.contacts().log(ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"LEASE-3", "LEASE-4"})
  void aCallerWhoLeavesFreesTheirNumberOnlyOnceNobodyElseWhoHasItIsOnACall() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    bobs.line().start();
    RingCaller bobsLeg = scene.world.last(RingCaller.class);
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.ada.people().correct(Supporter.of("ben", "Ben", Scene.BOB.mobile().orElseThrow().e164()));
    scene.ended(bobsLeg, EndCause.Category.NO_ANSWER);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.session.contacts().log(ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }
}
