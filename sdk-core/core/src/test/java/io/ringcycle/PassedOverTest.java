package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Hold;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Skip;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.Unavailability;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the flow passed over, and who only seemed to have been. */
class PassedOverTest {
  private static final Duration COOLDOWN = Duration.ofMinutes(20);

  private final Scene scene =
      Scene.with(Exclusions.NONE.betweenContacts(COOLDOWN), "ben", "cleo", "dan", "eli");
  private final CallingSession session = scene.session;

  private void benCoolsDown() {
    scene.ada.people().importContact(id("ben"), scene.world.now(), ContactLog.meaningful(""));
  }

  private void theFlowGoesPastBen() {
    scene.pass(Duration.ofMinutes(1));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(1));
  }

  private void theFlowReachesTheTail(Runnable meanwhile) {
    session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    List.of("cleo", "dan", "eli").forEach(name -> scene.ada.lists().remove(Scene.LIST, id(name)));
    meanwhile.run();
    scene.press();
    assertThat(scene.world.all(DialSupporter.class)).isEmpty();
  }

  @Test
  @Rule({"STAT-6", "CYCLE-1"})
  void theFlowPassesOverNobodyWhoCouldNotBeCalled() {
    benCoolsDown();
    theFlowReachesTheTail(() -> scene.eve.people().suppress(id("ben"), ""));
    assertThat(session.view().cycleComplete()).isFalse();
    assertThat(session.explain(id("ben")).holds()).noneMatch(Hold.PassedOver.class::isInstance);
  }

  @Test
  @Rule({"STAT-6", "CYCLE-1"})
  void whoeverWasBarredOnlyLaterHadBeenPassedOver() {
    benCoolsDown();
    theFlowReachesTheTail(() -> {});
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().suppress(id("ben"), "");
    assertThat(session.view().cycleComplete()).isTrue();
  }

  @Test
  @Rule({"STAT-6", "CYCLE-1"})
  void whoeverCouldNotBeCalledAllAlongWasNotPassedOverWhateverBarredThemFirst() {
    benCoolsDown();
    theFlowReachesTheTail(
        () ->
            scene
                .eve
                .people()
                .suppress(Scene.GROUP, scene.person("ben").number().orElseThrow(), ""));
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().suppress(id("ben"), "");
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().correct(Supporter.of("ben", "ben", "+447700900177"));
    assertThat(session.view().cycleComplete()).isFalse();
    assertThat(session.explain(id("ben")).holds()).noneMatch(Hold.PassedOver.class::isInstance);
  }

  @Test
  @Rule({"STAT-6", "CYCLE-1"})
  void whoeverGotANumberThatWasBarredBeforeHadBeenPassedOver() {
    PhoneNumber barred = PhoneNumber.of("+447700900177");
    scene.eve.people().suppress(Scene.GROUP, barred, "");
    benCoolsDown();
    theFlowReachesTheTail(() -> {});
    scene.pass(Duration.ofMinutes(1));
    scene.eve.people().correct(Supporter.of("ben", "ben", barred.e164()));
    assertThat(session.view().cycleComplete()).isTrue();
  }

  @Test
  @Rule({"STAT-6", "SKIP-7"})
  void whoeverWasSkippedWhenTheFlowWentPastIsBackWhenSkipAndCooldownAreOver() {
    benCoolsDown();
    session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    theFlowGoesPastBen();
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule({"STAT-6", "SKIP-6"})
  void aSkipThatWasRemovedSinceHadKeptThemOutAllTheSame() {
    benCoolsDown();
    session.skips().quick(id("ben"), QuickDuration.HOURS_2);
    theFlowGoesPastBen();
    session.skips().unskip(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule({"STAT-6", "SKIP-8"})
  void aSkipThatWasReplacedSinceHadKeptThemOutAllTheSame() {
    benCoolsDown();
    session.skips().quick(id("ben"), QuickDuration.HOURS_2);
    theFlowGoesPastBen();
    session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule("SKIP-8")
  void skipsThatWereOverBeforeTheCycleAreLeftToTheAudit() {
    session.skips().quick(id("ben"), QuickDuration.HOURS_2);
    scene.pass(Duration.ofMinutes(1));
    session.skips().unskip(id("ben"));
    scene.pass(Duration.ofMinutes(1));
    session.cycles().startEarly();
    scene.pass(Duration.ofMinutes(1));
    session.skips().thisCycle(id("ben"));
    assertThat(skips()).extracting(Skip::cycle).containsExactly(2);
    session.skips().thisCycle(id("ben"));
    scene.pass(Duration.ofMinutes(1));
    session.skips().thisCycle(id("ben"));
    assertThat(skips()).extracting(skip -> skip.endedAt().isPresent()).endsWith(true, false);
  }

  private List<Skip> skips() {
    StandingRow.Key key = new StandingRow.Key(session.id(), id("ben"));
    return scene.storage.read(
        Scene.ADA.organisation(), view -> view.find(key).orElseThrow().skips());
  }

  @Test
  @Rule({"SKIP-10", "STAT-3"})
  void whoeverIsRestoredLaterIsBack() {
    session.skips().removeForGood(id("ben"), "a mistake");
    scene.pass(Duration.ofMinutes(1));
    scene.eve.session(session.id()).skips().restore(id("ben"), "");
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan", "eli");
  }

  @Test
  @Rule({"STAT-6", "PRIO-3"})
  void aPriorityThatIsGivenLaterDoesNotUndoThatTheyWerePassedOver() {
    benCoolsDown();
    theFlowGoesPastBen();
    session.prioritise(id("ben"));
    scene.pass(COOLDOWN);
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    session.cycles().startEarly();
    assertThat(scene.queue()).startsWith("ben");
  }

  @Test
  @Rule({"STAT-6", "SUPP-1"})
  void whoeverWasSuppressedWhenTheFlowWentPastIsBackWhenReleased() {
    benCoolsDown();
    scene.ada.people().suppress(id("ben"), "");
    theFlowGoesPastBen();
    scene.eve.people().release(id("ben"));
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule({"STAT-6", "SUPP-1"})
  void whoeverHadASuppressedNumberWhenTheFlowWentPastIsBackWhenItIsReleased() {
    benCoolsDown();
    scene.ada.people().suppress(id("ben"), "");
    scene.pass(Duration.ofMinutes(1));
    PhoneNumber number = scene.person("ben").number().orElseThrow();
    scene.ada.people().suppress(Scene.GROUP, number);
    scene.eve.people().release(id("ben"));
    theFlowGoesPastBen();
    scene.eve.people().release(Scene.GROUP, number);
    scene.pass(COOLDOWN);
    assertThat(scene.queue()).containsExactly("ben", "dan", "eli");
  }

  @Test
  @Rule({"STAT-6", "STAT-1"})
  void whoeverWasPassedOverIsToldThatANewCycleBringsThemBackOnceTheReasonHasEnded() {
    benCoolsDown();
    theFlowGoesPastBen();
    assertThat(session.explain(id("ben")).eligible())
        .isEqualTo(new Eligible.NewCycle(Scene.EVENING.plus(COOLDOWN)));
    scene.pass(Duration.ofHours(1));
    assertThat(session.explain(id("ben")).eligible())
        .isEqualTo(new Eligible.NewCycle(scene.world.now()));
  }

  @Test
  @Rule({"STAT-6", "LEASE-1"})
  void aCallThatWasOverBeforeTheFlowWentPastIsNoReason() {
    assertThat(scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED))
        .isEqualTo("ben");
    scene.pass(Duration.ofMinutes(1));
    benCoolsDown();
    theFlowGoesPastBen();
    Hold.PassedOver passed = (Hold.PassedOver) session.explain(id("ben")).holds().get(0);
    assertThat(passed.because()).hasOnlyElementsOfType(Unavailability.ContactCooldown.class);
  }

  @Test
  @Rule({"STAT-6", "COOL-1"})
  void whatHappensAfterTheFlowWentPastIsNoReason() {
    benCoolsDown();
    theFlowGoesPastBen();
    benCoolsDown();
    Hold.PassedOver passed = (Hold.PassedOver) session.explain(id("ben")).holds().get(0);
    assertThat(passed.because())
        .containsExactly(
            new Unavailability.ContactCooldown(Scene.EVENING, Scene.EVENING.plus(COOLDOWN)));
  }
}
