package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Completion;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens in one session, on one list or to one number, as the others see it. */
class EverywhereTest {
  private static final CallListId ELSEWHERE = new CallListId("elsewhere");
  private static final Exclusions WHOLE_LIST = Exclusions.NONE.completing(Completion.WHOLE_LIST);

  private static CallingSession elsewhere(Scene scene, String name) {
    scene.ada.lists().create(ELSEWHERE, Scene.GROUP, "Elsewhere", Exclusions.NONE);
    scene.ada.lists().add(ELSEWHERE, scene.person(name));
    return scene.bob.open(ELSEWHERE);
  }

  @Test
  @Rule("COOL-3")
  void aListThatCompletesForAllItsSessionsDoesNotDoSoForWhatWasLoggedOnAnother() {
    Scene scene = Scene.with(WHOLE_LIST, "ben", "cleo");
    scene.call(elsewhere(scene, "ben"), ContactResult.MEANINGFUL);
    scene.ada.people().importContact(id("cleo"), Scene.EVENING, ContactLog.meaningful(""));
    assertThat(scene.queue()).containsExactly("ben", "cleo");
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    scene.add("ben");
    assertThat(scene.queue()).containsExactly("cleo", "ben");
  }

  @Test
  @Rule({"COOL-3", "LIST-3"})
  void whoeverWasCompletedForAllSessionsStaysSoForEver() {
    Scene scene = Scene.with(WHOLE_LIST, "ben", "cleo");
    scene.call(scene.bob.open(Scene.LIST), ContactResult.MEANINGFUL);
    scene.pass(Duration.ofDays(500));
    scene.session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("cleo");
  }

  @Test
  @Rule({"COOL-3", "CORR-1", "QUEUE-1"})
  void whoeverIsCompletedForAllByMistakeIsBackInEverySessionWithTheCorrection() {
    Scene scene = Scene.with(WHOLE_LIST, "ben", "cleo", "dan");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    ContactId log = bobs.contacts().log(id("ben"), ContactLog.meaningful(""));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(1));
    bobs.contacts().amend(log, ContactLog.notContacted("it was her sister"));
    assertThat(scene.queue()).containsExactly("ben", "dan");
  }

  @Test
  @Rule({"STAT-2", "CORR-1"})
  void everySessionIsCompletedByItsOwnContact() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    bobs.contacts().log(id("ben"), ContactLog.meaningful(""));
    scene.pass(Duration.ofMinutes(1));
    ContactId own = scene.session.contacts().log(id("ben"), ContactLog.meaningful(""));
    assertThat(((Hold.Completed) scene.session.explain(id("ben")).holds().get(0)).contact())
        .isEqualTo(own);
    scene.session.contacts().amend(own, ContactLog.notContacted(""));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(bobs.explain(id("ben")).status()).isEqualTo(Status.COMPLETED);
  }

  @Test
  @Rule({"CORR-1", "USE-1"})
  void aLogThatIsAmendedInItsWordsAloneIsCountedOnce() {
    Scene scene = Scene.of("ben");
    ContactId log = scene.session.contacts().log(id("ben"), ContactLog.notContacted(""));
    scene.session.contacts().amend(log, ContactLog.notContacted("rings out"));
    assertThat(scene.session.view().total().notContacted()).isEqualTo(1);
    scene.session.contacts().amend(log, ContactLog.meaningful(""));
    scene.session.contacts().amend(log, ContactLog.notInterested(""));
    assertThat(scene.session.view().total().notContacted()).isZero();
    assertThat(scene.session.view().total().contacts()).isEqualTo(1);
  }

  @Test
  @Rule("CORR-1")
  void nobodyWritesOverAnAmendmentThatTheyHaveNotRead() {
    Scene scene = Scene.of("ben");
    Contacts contacts = scene.session.contacts();
    ContactId log = contacts.log(id("ben"), ContactLog.notContacted(""));
    contacts.amend(log, ContactLog.meaningful("comes"), 1);
    Scene.refused(
        Refusal.WrittenSince.class, () -> contacts.amend(log, ContactLog.notInterested(""), 1));
    assertThat(contacts.one(log).log()).isEqualTo(ContactLog.meaningful("comes"));
    contacts.amend(log, ContactLog.meaningful("comes"), 1);
    assertThat(contacts.one(log).versions()).isEqualTo(2);
  }

  @Test
  @Rule("CORR-1")
  void aLogIsShownAsItWasAmendedLast() {
    Scene scene = Scene.of("ben");
    ContactId log = scene.session.contacts().log(id("ben"), ContactLog.notContacted(""));
    scene.session.contacts().amend(log, ContactLog.meaningful("comes"));
    assertThat(scene.session.contacts().one(log).log()).isEqualTo(ContactLog.meaningful("comes"));
    assertThat(scene.session.contacts().one(log).versions()).isEqualTo(2);
    Scene.refused(
        Refusal.UnknownContact.class, () -> scene.session.contacts().one(new ContactId("none")));
    Scene.refused(
        Refusal.UnknownContact.class, () -> scene.bob.open(Scene.LIST).contacts().one(log));
  }

  @Test
  @Rule({"COOL-2", "CYCLE-4"})
  void aLongCooldownOutlivesTheCycleInWhichItBegan() {
    Exclusions days = Exclusions.NONE.betweenAttempts(Duration.ofDays(5));
    Scene scene = Scene.with(days, "ben", "cleo");
    scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofDays(4));
    scene.session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("cleo");
    scene.pass(Duration.ofDays(1));
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"COOL-1", "CYCLE-4"})
  void aLongCooldownThatWasSetBeforeAShorterOneStillHoldsForNobody() {
    Scene scene = Scene.with(Exclusions.NONE.betweenContacts(Duration.ofDays(9)), "ben", "cleo");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    scene.ada.lists().exclude(Scene.LIST, Exclusions.NONE.betweenContacts(Duration.ofDays(6)));
    scene.pass(Duration.ofDays(5));
    scene.session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("cleo");
    scene.pass(Duration.ofDays(1));
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("STAT-1")
  void longListsAreCountedToTheLastPage() {
    Scene scene = Scene.with(Exclusions.NONE.betweenContacts(Duration.ofDays(1)));
    IntStream.range(0, 600).mapToObj(i -> "p" + i).forEach(name -> add(scene, name));
    for (int i = 0; i < 300; i++) {
      scene.session.skips().skip(id("p" + i), new SkipRule.ThisCycle(), "");
      scene
          .ada
          .people()
          .importContact(id("p" + (300 + i)), Scene.EVENING, ContactLog.meaningful(""));
    }
    scene.add("last");
    assertThat(scene.queue()).containsExactly("last");
    assertThat(scene.session.view().counts())
        .containsEntry(Status.SKIPPED_BY_LEADER, 300)
        .containsEntry(Status.UNAVAILABLE, 300);
    assertThat(scene.session.supporters(Set.of(), 0, 1_000)).hasSize(601);
    assertThat(scene.session.supporters(Set.of(Status.UNAVAILABLE), 0, 1_000)).hasSize(300);
    assertThat(scene.session.supporters(Set.of(Status.AVAILABLE), 0, 1_000)).hasSize(1);
  }

  private static void add(Scene scene, String name) {
    String number = "+4477" + (10_000_000 + Integer.parseInt(name.substring(1)));
    scene.ada.lists().add(Scene.LIST, Supporter.of(name, name, number));
  }

  @Test
  @Rule({"SESS-6", "SESS-5"})
  void aSessionWhoseCycleWasCompleteIsArchivedAsCompleted() {
    Scene scene = Scene.of("ben");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.ada.lists().delete(Scene.LIST);
    assertThat(scene.session.view().cycleComplete()).isTrue();
    assertThat(scene.session.view().before()).isEqualTo(SessionStatus.COMPLETED);
    Scene half = Scene.of("ben", "cleo");
    half.call(ContactResult.NOT_CONTACTED);
    half.ada.lists().delete(Scene.LIST);
    assertThat(half.session.view().cycleComplete()).isFalse();
  }

  @Test
  @Rule({"LEASE-3", "QUEUE-2"})
  void aCallersNumberIsFreeWhenTheirLineCanLastNoLonger() {
    Scene scene = Scene.of("ben");
    scene.ada.lists().add(Scene.LIST, Supporter.of("bob", "Bob", "+447700900002"));
    scene.bob.open(Scene.LIST).line().start();
    assertThat(scene.queue()).containsExactly("ben");
    Duration longest = Settings.DEFAULT.longestLine();
    scene.pass(longest.minusMinutes(1));
    scene.ringcycle.settle(Scene.ADA.organisation());
    scene.pass(Duration.ofMinutes(1).minusNanos(1));
    assertThat(scene.queue()).containsExactly("ben");
    scene.pass(Duration.ofNanos(1));
    assertThat(scene.queue()).containsExactly("ben", "bob");
  }

  @Test
  @Rule({"COOL-2", "QUEUE-2"})
  void whoeverWasCertainlyNotRungIsBackInTheQueuesOfTheOthers() {
    Exclusions hour = Exclusions.NONE.betweenAttempts(Duration.ofHours(1));
    Scene scene = Scene.with(hour, "ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    assertThat(scene.queue()).containsExactly("cleo");
    scene.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(scene.dialled()).isEqualTo("cleo");
    assertThat(scene.queue()).containsExactly("ben");
  }

  @Test
  @Rule({"LEASE-4", "LEASE-2"})
  void whoeverSharesANumberOnWhichAnotherIsCalledMayBeCalledOnANewOneOfTheirOwn() {
    Scene scene = Scene.of("ben");
    String shared = scene.person("ben").number().orElseThrow().e164();
    scene.ada.lists().add(Scene.LIST, Supporter.of("son", "Son", shared));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    assertThat(scene.queue()).isEmpty();
    scene.ada.people().correct(Supporter.of("son", "Son", "+447700900777"));
    assertThat(scene.queue()).containsExactly("son");
  }

  @Test
  @Rule({"LEASE-4", "LEASE-3"})
  void theEndOfACallDoesNotFreeANumberOnWhichSomebodyElseIsOnTheLine() {
    Scene scene = Scene.of("ben", "cleo");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume()).isEqualTo("ben");
    DialSupporter dial = scene.world.last(DialSupporter.class);
    bobs.line().start();
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900002"));
    scene.ended(dial, EndCause.Category.NORMAL);
    scene.session.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.ended(scene.world.last(RingCaller.class), EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"LEASE-4", "LEASE-2"})
  void aNumberThatWasGivenAndTakenBackDuringACallIsFreeForWhoeverElseHasIt() {
    Scene scene = Scene.of("ben");
    scene.ada.lists().add(Scene.LIST, Supporter.of("fay", "Fay", "+447700900777"));
    assertThat(scene.resume(scene.bob.open(Scene.LIST))).isEqualTo("ben");
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900777"));
    assertThat(scene.queue()).isEmpty();
    scene.ada.people().correct(Supporter.of("ben", "Ben", "+447700900778"));
    assertThat(scene.queue()).containsExactly("fay");
  }

  @Test
  @Rule({"CORR-1", "QUEUE-1"})
  void aCorrectionBringsSomebodyBackThoughAnotherSessionHasContactedThem() {
    Scene scene = Scene.of("ben", "cleo", "dan");
    scene.bob.open(Scene.LIST).contacts().log(id("ben"), ContactLog.meaningful(""));
    ContactId own = scene.session.contacts().log(id("ben"), ContactLog.meaningful(""));
    scene.pass(Duration.ofMinutes(1));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(1));
    scene.session.contacts().amend(own, ContactLog.notContacted(""));
    assertThat(scene.queue()).containsExactly("ben", "dan");
  }
}
