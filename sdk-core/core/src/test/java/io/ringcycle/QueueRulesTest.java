package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueRulesTest {
  private final Scene scene = Scene.of("ben", "cleo", "dan", "eli");
  private final CallingSession session = scene.session;

  @Test
  @Rule("QUEUE-1")
  void theQueueIsTheListWhereNothingHasHappened() {
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan", "eli");
  }

  @Test
  @Rule("QUEUE-1")
  void whoeverComesBackBehindTheCycleIsCalledBeforeTheRestInTheOrderOfReturn() {
    session.skips().quick(id("ben"), QuickDuration.MINUTES_30);
    session.skips().quick(id("cleo"), QuickDuration.MINUTES_15);
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("cleo", "eli");
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("cleo", "ben", "eli");
  }

  @Test
  @Rule("QUEUE-1")
  void whoeverComesBackAheadOfTheCycleStandsInListOrder() {
    session.skips().quick(id("dan"), QuickDuration.MINUTES_15);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("cleo", "dan", "eli");
  }

  @Test
  @Rule("QUEUE-1")
  void aCorrectedNumberBringsSomebodyBackBehindTheCycle() {
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    Scene other = Scene.of();
    other.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    other.add("ben");
    other.add("cleo");
    assertThat(other.call(ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    other.pass(Duration.ofMinutes(1));
    other.ada.people().correct(other.person("nora"));
    assertThat(other.queue()).containsExactly("nora", "cleo");
  }

  @Test
  @Rule({"QUEUE-1", "CORR-1"})
  void aCorrectedLogBringsSomebodyBack() {
    ContactId ben = session.contacts().log(id("ben"), ContactLog.meaningful(""));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    session.contacts().amend(ben, ContactLog.notContacted("it was her sister"));
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule({"QUEUE-1", "CORR-1"})
  void aCorrectedLogBringsBackWhomItHadKeptOutThoughALaterContactDidSoToo() {
    Scene cooling =
        Scene.with(Exclusions.NONE.betweenContacts(Duration.ofHours(10)), "ben", "cleo");
    ContactLog log = ContactLog.meaningful("");
    ContactId older = cooling.ada.people().importContact(id("ben"), hoursAgo(5), log);
    assertThat(cooling.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    cooling.pass(Duration.ofHours(1));
    cooling.ada.people().importContact(id("ben"), cooling.world.now(), log);
    cooling.session.contacts().amend(older, ContactLog.notContacted("somebody else"));
    assertThat(cooling.status("ben")).isEqualTo(Status.UNAVAILABLE);
    cooling.pass(Duration.ofHours(10));
    assertThat(cooling.queue()).containsExactly("ben");
  }

  @Test
  @Rule("PRIO-1")
  void aPrioritisedSupporterStandsRightBehindTheNextOneALaterOneInFront() {
    session.prioritise(id("dan"));
    assertThat(scene.queue()).containsExactly("ben", "dan", "cleo", "eli");
    session.prioritise(id("eli"));
    assertThat(scene.queue()).containsExactly("ben", "eli", "dan", "cleo");
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("eli");
  }

  @Test
  @Rule("PRIO-1")
  void whileSomebodyIsOnTheLineTheNextOneIsWhoComesBehindThem() {
    assertThat(scene.resume()).isEqualTo("ben");
    assertThat(session.next().orElseThrow().id()).isEqualTo(id("cleo"));
    session.prioritise(id("eli"));
    assertThat(scene.queue()).containsExactly("cleo", "eli", "dan");
  }

  @Test
  @Rule("PRIO-2")
  void prioritisingTheNextTheCompletedTheRemovedAndTheNotCallableIsRefused() {
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene.call(ContactResult.MEANINGFUL);
    session.skips().removeForGood(id("dan"), "moved away");
    Scene.refused(Refusal.AlreadyNext.class, () -> session.prioritise(id("cleo")));
    Scene.refused(Refusal.WrongStatus.class, () -> session.prioritise(id("ben")));
    Scene.refused(Refusal.WrongStatus.class, () -> session.prioritise(id("dan")));
    Scene.refused(Refusal.WrongStatus.class, () -> session.prioritise(id("nora")));
    assertThat(scene.queue()).containsExactly("cleo", "eli");
  }

  @Test
  @Rule("PRIO-3")
  void theUnavailableKeepTheFrontAndTheFlowStepsRoundThem() {
    Scene cooling =
        Scene.with(Exclusions.NONE.betweenContacts(Duration.ofMinutes(30)), "ben", "cleo", "dan");
    cooling.ada.people().importContact(id("cleo"), Scene.EVENING, Contact.LATE);
    cooling.session.prioritise(id("cleo"));
    assertThat(cooling.call(ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    assertThat(cooling.queue()).containsExactly("dan");
    assertThat(cooling.call(ContactResult.NOT_CONTACTED)).isEqualTo("dan");
    assertThat(cooling.status("cleo")).isEqualTo(Status.UNAVAILABLE);
    cooling.pass(Duration.ofMinutes(30));
    assertThat(cooling.queue()).containsExactly("cleo");
  }

  @Test
  @Rule("PRIO-3")
  void theSkippedMayBePrioritisedAndTheSkipStays() {
    session.skips().quick(id("eli"), QuickDuration.MINUTES_15);
    session.prioritise(id("eli"));
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan");
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("ben", "eli", "cleo", "dan");
  }

  @Test
  @Rule("PRIO-4")
  void aPriorityLastsAcrossCyclesUntilItsPersonIsReached() {
    session.skips().quick(id("eli"), QuickDuration.HOUR_1);
    session.prioritise(id("eli"));
    session.cycles().startEarly();
    scene.pass(Duration.ofHours(1));
    assertThat(scene.queue()).containsExactly("eli", "ben", "cleo", "dan");
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("eli");
    session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan", "eli");
  }

  @Test
  @Rule({"PRIO-1", "QUEUE-1"})
  void whoWasNextKeepsThatPlaceInTheSameCycleOnly() {
    scene.call(ContactResult.NOT_CONTACTED);
    session.prioritise(id("eli"));
    assertThat(scene.queue()).containsExactly("cleo", "eli", "dan");
    session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("eli", "ben", "cleo", "dan");
  }

  @Test
  @Rule({"LIST-3", "PRIO-4"})
  void whoLeavesTheListAndJoinsAgainStandsAtTheTail() {
    session.prioritise(id("dan"));
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    scene.add("ben");
    scene.ada.lists().remove(Scene.LIST, id("dan"));
    scene.add("dan");
    assertThat(scene.queue()).containsExactly("cleo", "eli", "ben", "dan");
  }

  @Test
  @Rule("PRIO-4")
  void thoseWhoLeftTheListTakeNoRoomAtTheFront() {
    for (int i = 0; i < 1_000; i++) {
      Supporter extra = Scene.unreachable("x" + i).reachedBy(scene.person("ben").contact());
      scene.ada.lists().add(Scene.LIST, extra);
      session.prioritise(id("x" + i));
      scene.ada.lists().remove(Scene.LIST, id("x" + i));
    }
    session.prioritise(id("eli"));
    assertThat(scene.queue()).startsWith("ben", "eli");
  }

  @Test
  @Rule("STAT-6")
  void whoWasPassedOverWaitsWhetherOrNotTheyWereSkippedInBetween() {
    Scene cooling =
        Scene.with(Exclusions.NONE.betweenContacts(Duration.ofMinutes(10)), "ben", "cleo", "dan");
    cooling.session.prioritise(id("dan"));
    cooling.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    cooling.call(ContactResult.NOT_CONTACTED);
    cooling.call(ContactResult.NOT_CONTACTED);
    assertThat(cooling.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    cooling.pass(Duration.ofMinutes(1));
    cooling.session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    cooling.pass(Duration.ofMinutes(16));
    assertThat(cooling.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
  }

  @Test
  @Rule({"PRIO-4", "CORR-1"})
  void aLogThatIsAmendedGivesBackThePlaceAtTheFront() {
    session.prioritise(id("eli"));
    ContactId log = session.contacts().log(id("eli"), ContactLog.meaningful(""));
    assertThat(session.supporter(id("eli")).prioritised()).isFalse();
    session.contacts().amend(log, ContactLog.notContacted(""));
    assertThat(session.supporter(id("eli")).prioritised()).isTrue();
    assertThat(scene.queue()).startsWith("ben", "eli", "cleo");
  }

  @Test
  @Rule("PRIO-4")
  void noMoreThanAThousandPrioritiesAreOpen() {
    Scene crowd = Scene.of(IntStream.range(0, 9).mapToObj(i -> "p" + i).toArray(String[]::new));
    for (int i = 0; i < 1_001; i++) {
      crowd
          .ada
          .lists()
          .add(Scene.LIST, Scene.unreachable("n" + i).reachedBy(crowd.person("p0").contact()));
    }
    for (int i = 0; i < 1_000; i++) {
      crowd.session.prioritise(id("n" + i));
    }
    Refusal.TooManyPriorities refusal =
        Scene.refused(Refusal.TooManyPriorities.class, () -> crowd.session.prioritise(id("n1000")));
    assertThat(refusal.most()).isEqualTo(1_000);
    crowd.session.prioritise(id("n5"));
    assertThat(crowd.queue()).startsWith("p0", "n5", "n999");
  }

  @Test
  @Rule({"QUEUE-1", "CORR-1"})
  void aCorrectionThatFreesNobodyMovesNobody() {
    session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    session.skips().quick(id("cleo"), QuickDuration.MINUTES_30);
    ContactLog log = ContactLog.meaningful("");
    ContactId older = scene.ada.people().importContact(id("ben"), hoursAgo(5), log);
    scene.ada.people().importContact(id("ben"), hoursAgo(2), log);
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(31));
    assertThat(scene.queue()).startsWith("ben", "cleo");
    session.contacts().amend(older, ContactLog.notContacted(""));
    scene.bob.people().confirmNumber(id("ben"));
    assertThat(scene.queue()).startsWith("ben", "cleo");
  }

  private static Instant hoursAgo(int hours) {
    return Scene.EVENING.minus(Duration.ofHours(hours));
  }

  @Test
  @Rule({"QUEUE-2", "CORR-1", "SKIP-1"})
  void aCorrectionDuringASkipBringsSomebodyBackWhenTheSkipIsOver() {
    session.skips().quick(id("ben"), QuickDuration.HOUR_1);
    ContactId wrong = session.contacts().log(id("ben"), ContactLog.meaningful("wrong person"));
    scene.pass(Duration.ofMinutes(1));
    session.contacts().amend(wrong, ContactLog.notContacted(""));
    session.cycles().startEarly();
    scene.pass(Duration.ofMinutes(1));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofHours(1));
    assertThat(scene.queue()).startsWith("ben");
  }

  @Test
  @Rule({"PRIO-3", "PRIO-4"})
  void aSkipEndsThePlaceThatSomebodyMerelyKeptAndNoPriority() {
    session.prioritise(id("dan"));
    session.skips().quick(id("dan"), QuickDuration.MINUTES_15);
    session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    assertThat(scene.queue()).containsExactly("cleo", "eli");
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.queue()).containsExactly("dan", "ben", "cleo", "eli");
  }
}
