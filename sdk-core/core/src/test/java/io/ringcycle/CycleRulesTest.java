package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleRulesTest {

  @Test
  @Rule({"CYCLE-1", "SESS-5", "QUEUE-2"})
  void aCycleCompletesWhenEverybodyAvailableWasCalled() {
    Scene scene = Scene.of("ben", "cleo");
    scene.call(ContactResult.NOT_CONTACTED);
    assertThat(scene.session.view().cycleComplete()).isFalse();
    scene.call(ContactResult.MEANINGFUL);
    assertThat(scene.session.view().cycleComplete()).isTrue();
    assertThat(scene.session.view().status()).isEqualTo(SessionStatus.COMPLETED);
  }

  @Test
  @Rule("CYCLE-1")
  void aCycleInWhichNobodyWasCalledOrPassedOverIsNotComplete() {
    Scene scene = Scene.of();
    assertThat(scene.session.view().cycleComplete()).isFalse();
    scene.add("ben");
    scene.session.skips().removeForGood(id("ben"), "moved away");
    assertThat(scene.session.view().cycleComplete()).isFalse();
    Scene.refused(Refusal.CycleNotComplete.class, scene.session.cycles()::start);
  }

  @Test
  @Rule({"CYCLE-2", "SESS-5"})
  void aTimedSkipThatEndsAfterCompletionWithdrawsTheCompletion() {
    Scene scene = Scene.of("ben", "cleo");
    scene.session.skips().quick(id("cleo"), QuickDuration.MINUTES_30);
    scene.call(ContactResult.MEANINGFUL);
    assertThat(scene.session.view().cycleComplete()).isTrue();
    scene.pass(Duration.ofMinutes(30));
    assertThat(scene.session.view().cycleComplete()).isFalse();
    assertThat(scene.session.view().status()).isEqualTo(SessionStatus.STARTED);
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    assertThat(scene.session.view().thisCycle().calls()).isEqualTo(2);
  }

  @Test
  @Rule("CYCLE-2")
  void statisticsFreezeWhenTheNextCycleStarts() {
    Scene scene = Scene.of("ben");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.session.cycles().start();
    scene.call(ContactResult.MEANINGFUL);
    assertThat(scene.session.cycles().journey())
        .extracting(cycle -> cycle.tally().calls() + "/" + cycle.tally().contacts())
        .containsExactly("1/0", "1/1");
    assertThat(scene.session.cycles().journey().get(0).endedAt()).isPresent();
  }

  @Test
  @Rule("CYCLE-3")
  void whoeverWasCalledAndNotReachedWaitsForTheNextCycle() {
    Scene scene = Scene.of("ben", "cleo");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofDays(3));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    assertThat(scene.queue()).containsExactly("cleo");
    scene.session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule("CYCLE-4")
  void aNewCycleChangesEachStatusAsTheTableSays() {
    Scene scene =
        Scene.with(
            Exclusions.NONE.betweenContacts(Duration.ofHours(1)),
            "cooled",
            "cooling",
            "done",
            "quick",
            "today",
            "dated",
            "cycle",
            "removed",
            "plain");
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene.ada.people().importContact(id("cooled"), scene.world.now(), Contact.LATE);
    assertThat(scene.resume()).isEqualTo("cooling");
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.press();
    assertThat(scene.dialled()).isEqualTo("done");
    scene.talkAndLog(ContactResult.MEANINGFUL);
    scene.callerHangsUp();
    scene.session.skips().quick(id("quick"), QuickDuration.HOURS_2);
    scene.session.skips().today(id("today"));
    scene.session.skips().until(id("dated"), LocalDate.parse("2027-03-09"));
    scene.session.skips().thisCycle(id("cycle"));
    scene.session.skips().removeForGood(id("removed"), "moved away");
    assertThat(scene.status("cooled")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    scene.pass(Duration.ofMinutes(59));
    scene.ada.people().importContact(id("cooling"), scene.world.now(), Contact.LATE);
    scene.pass(Duration.ofMinutes(1));
    assertThat(scene.status("cooled")).isEqualTo(Status.SKIPPED_BY_SYSTEM);

    scene.session.cycles().startEarly();

    assertThat(scene.status("cooled")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.status("cooling")).isEqualTo(Status.UNAVAILABLE);
    assertThat(scene.status("done")).isEqualTo(Status.COMPLETED);
    assertThat(scene.status("quick")).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(scene.status("today")).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(scene.status("dated")).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(scene.status("cycle")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.status("removed")).isEqualTo(Status.REMOVED);
    assertThat(scene.status("plain")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.status("nora")).isEqualTo(Status.NOT_CALLABLE);
  }

  @Test
  @Rule("CYCLE-5")
  void startingEarlyIsRefusedUnlessItIsOnPurpose() {
    Scene scene = Scene.of("ben", "cleo");
    scene.call(ContactResult.NOT_CONTACTED);
    Scene.refused(Refusal.CycleNotComplete.class, scene.session.cycles()::start);
    assertThat(scene.session.view().cycle()).isEqualTo(1);
    scene.session.cycles().startEarly();
    assertThat(scene.session.view().cycle()).isEqualTo(2);
  }

  @Test
  @Rule("CYCLE-5")
  void startingDuringACallIsAlwaysRefused() {
    Scene scene = Scene.of("ben");
    scene.resume();
    Scene.refused(Refusal.CallInProgress.class, scene.session.cycles()::startEarly);
    Scene.refused(Refusal.CallInProgress.class, scene.session.cycles()::start);
  }

  @Test
  @Rule("CYCLE-6")
  void startingTheSameCycleTwiceStartsItOnce() {
    Scene scene = Scene.of("ben");
    scene.call(ContactResult.NOT_CONTACTED);
    scene.session.cycles().start(2);
    scene.session.cycles().start(2);
    assertThat(scene.session.view().cycle()).isEqualTo(2);
    Scene.refused(Refusal.WrongCycle.class, () -> scene.session.cycles().start(4));
    Scene.refused(Refusal.WrongCycle.class, () -> scene.session.cycles().start(1));
  }

  @Test
  @Rule("CYCLE-6")
  void aCycleThatIsStartedEarlyTwiceByItsNumberIsStartedOnce() {
    Scene two = Scene.of("ben", "cleo");
    two.session.cycles().startEarly(2);
    two.session.cycles().startEarly(2);
    assertThat(two.session.view().cycle()).isEqualTo(2);
  }
}
