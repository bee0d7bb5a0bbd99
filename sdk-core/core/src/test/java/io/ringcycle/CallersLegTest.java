package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.TailReached;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caller's own leg, and what hangs on it. */
class CallersLegTest {
  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  private LineState line() {
    return session.line().state().state();
  }

  private int dials() {
    return scene.world.all(DialSupporter.class).size();
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY", "FUNDS", "AUTHENTICATION"})
  @Rule("FLOW-9")
  void aRefusalToRingTheCallerPausesTheSessionSaysWhyAndLeavesTheLineFree(
      TelephonyEvent.Refusal refusal) {
    session.line().start();
    ringIsRefused(refusal);
    assertThat(session.line().state().paused()).contains(PauseReason.valueOf(refusal.name()));
    assertThat(line()).isEqualTo(LineState.OFF);
    session.line().start();
    assertThat(session.line().state().paused()).isEmpty();
  }

  @Test
  @Rule("FLOW-9")
  void aCallersNumberThatTheProviderWillNotRingLeavesTheLineFreeAndPausesNothing() {
    session.line().start();
    ringIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(line()).isEqualTo(LineState.OFF);
    assertThat(session.line().state().paused()).isEmpty();
  }

  private void ringIsRefused(TelephonyEvent.Refusal why) {
    RingCaller ring = scene.world.last(RingCaller.class);
    scene.ringcycle.receive(new TelephonyEvent.Refused(ring.organisation(), ring.leg(), why));
  }

  @Test
  @Rule("EVENT-1")
  void aKeyThatAnswersAnEarlierQuestionGoesOnToNobody() {
    session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    Ask begin = scene.world.last(Ask.class);
    scene.press();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.ringcycle.receive(
        new TelephonyEvent.KeyPressed(begin.organisation(), begin.leg(), begin.ask()));
    assertThat(dials()).isEqualTo(1);
    scene.press();
    assertThat(dials()).isEqualTo(2);
  }

  @Test
  @Rule("FLOW-7")
  void aCallerWithAnotherNumberIsOnOneLineAllTheSame() {
    session.line().start();
    Desk moved = scene.ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900009"));
    Refusal.AlreadyOnTheLine busy =
        Scene.refused(Refusal.AlreadyOnTheLine.class, moved.callDirectly(Scene.LIST).line()::start);
    assertThat(busy.session()).isEqualTo(session.id());
  }

  @Test
  @Rule({"SESS-8", "FLOW-1"})
  void aCallerWhoHasNoMobileAnyMoreIsNotRung() {
    CallingSession without = scene.ringcycle.as(Scene.ADA.withoutMobile()).session(session.id());
    Scene.refused(Refusal.NoMobile.class, without.line()::start);
    assertThat(scene.world.sent).isEmpty();
  }

  @Test
  @Rule("FLOW-7")
  void aSupporterWhoAnswersAfterTheCallerHasGoneIsHungUpOn() {
    scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    scene.callerHangsUp();
    int before = scene.world.all(HangUp.class).size();
    scene.answered(dial);
    assertThat(scene.world.all(HangUp.class)).hasSize(before + 1);
    assertThat(scene.world.last(HangUp.class).leg()).isEqualTo(dial.leg());
  }

  @Test
  @Rule("FLOW-3")
  void aSupporterWhoAnswersInTimeIsNotHungUpOn() {
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    assertThat(scene.world.all(HangUp.class)).isEmpty();
  }

  @Test
  @Rule({"EVENT-1", "FLOW-3"})
  void afterARefusalThatCameTooLateTheCallerIsAskedToLog() {
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(scene.world.last(Ask.class).prompt()).isEqualTo(Prompt.LOG_THEN_GO_ON);
  }

  @Test
  @Rule({"DIAL-3", "OUT-2"})
  void anAnswerAfterACallWasGivenUpDoesNotChangeWhatBecameOfIt() {
    scene.resume();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    scene.answered(scene.world.last(DialSupporter.class));
    assertThat(session.view().total().outcomes()).containsOnlyKeys(Outcome.UNKNOWN);
  }

  @Test
  @Rule("DIRECT-1")
  void whoeverWasCalledDirectlyIsCalledAgainAtTheNextStart() {
    Scene one = Scene.of("ben");
    CallingSession direct = one.ada.callDirectly(Scene.LIST);
    one.call(direct, ContactResult.NOT_CONTACTED);
    assertThat(direct.view().cycle()).isEqualTo(1);
    assertThat(one.call(direct, ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    assertThat(direct.view().cycle()).isEqualTo(2);
  }

  @Test
  @Rule({"LEASE-1", "FACT-1"})
  void eachClaimOfANumberHasAHigherTokenAndSaysWhoMadeIt() {
    Scene one = Scene.of("ben");
    one.call(ContactResult.NOT_CONTACTED);
    one.session.cycles().start();
    one.session.line().start();
    one.answered(one.world.last(RingCaller.class));
    one.session.line().next();
    List<Recorded> claims =
        one.facts.stream().filter(fact -> fact.fact() instanceof CallIntended).toList();
    assertThat(claims)
        .extracting(claim -> ((CallIntended) claim.fact()).token())
        .containsExactly(1L, 2L);
    assertThat(claims.get(0).by()).isEmpty();
    assertThat(claims.get(1).by()).contains(Scene.ADA.id());
  }

  @Test
  @Rule({"DIAL-3", "LEASE-1"})
  void whoeverDialsANumberWhoseCallCanLastNoLongerGivesThatCallUp() {
    session.skips().skip(id("cleo"), new SkipRule.ThisCycle(), "");
    CallingSession bobs = scene.bob.open(Scene.LIST);
    bobs.skips().skip(id("ben"), new SkipRule.ThisCycle(), "");
    assertThat(scene.resume()).isEqualTo("ben");
    assertThat(scene.resume(bobs)).isEqualTo("cleo");
    scene.talkAndLog(bobs, ContactResult.NOT_CONTACTED);
    scene.pass(Duration.ofMinutes(73));
    bobs.skips().unskip(id("ben"));
    scene.press();
    assertThat(scene.dialled()).isEqualTo("ben");
    assertThat(session.view().total().outcomes()).containsOnlyKeys(Outcome.UNKNOWN);
  }

  @Test
  @Rule({"FLOW-8", "CYCLE-1"})
  void aFlowThatHasReachedTheTailByCallingPassesNobody() {
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.press();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.press();
    assertThat(scene.facts).noneMatch(one -> one.fact() instanceof TailReached);
    assertThat(session.view().total().passes()).isZero();
  }

  @Test
  @Rule("ONCE-1")
  void goingOnThatFoundNobodyIsNotDoneAgainUnderItsKey() {
    Scene one = Scene.of("ben");
    one.resume();
    one.talkAndLog(ContactResult.NOT_CONTACTED);
    CallingSession once = one.ada.once("key").session(one.session.id());
    once.line().next();
    one.add("cleo");
    once.line().next();
    assertThat(one.world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule({"SESS-6", "CORR-1"})
  void nothingIsLoggedOrAmendedOnceTheListIsDeletedButTheCallThatWaits() {
    ContactId log = session.contacts().log(id("cleo"), ContactLog.meaningful(""));
    scene.ada.lists().delete(Scene.LIST);
    Scene.refused(
        Refusal.Archived.class, () -> session.contacts().log(id("ben"), ContactLog.meaningful("")));
    Scene.refused(
        Refusal.Archived.class, () -> session.contacts().amend(log, ContactLog.notContacted("")));
  }

  @Test
  @Rule({"FLOW-8", "LEASE-3"})
  void whereOnlyACallerOnTheLineIsLeftItIsToldWhenTheyMayBeFree() {
    Scene one = Scene.of();
    CallListId empty = new CallListId("empty");
    one.add("ben");
    one.ada.lists().create(empty, Scene.GROUP, "Bob alone", Exclusions.NONE);
    one.ada.lists().add(empty, Supporter.of("bob", "Bob", "+447700900002"));
    one.bob.open(Scene.LIST).line().start();
    CallingSession alone = one.ada.open(empty);
    Refusal.NobodyAvailable nobody =
        Scene.refused(Refusal.NobodyAvailable.class, alone.line()::start);
    assertThat(nobody.next()).isEqualTo(alone.explain(id("bob")).eligible());
    one.ended(one.world.last(RingCaller.class), EndCause.Category.NORMAL);
    alone.line().start();
  }

  @Test
  @Rule({"FLOW-7", "DIAL-1"})
  void aDialThatIsSentWhileTheCallerHangsUpIsHungUpOnOnceMore() {
    List<Ringcycle> engines = new ArrayList<>();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(scene.storage)
            .clock(scene.world)
            .telephony(new HangsUpWhileDialling(scene.world, engines))
            .build();
    engines.add(ringcycle);
    session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    ringcycle.as(Scene.ADA).session(session.id()).line().next();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    assertThat(scene.world.all(HangUp.class))
        .filteredOn(hangUp -> hangUp.leg().equals(dial.leg()))
        .hasSize(2);
  }

  /** The hang-up that the caller's end brings about may be there before the dial. */
  private record HangsUpWhileDialling(HandTurned world, List<Ringcycle> engines)
      implements Telephony {
    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      // events are handed to the engine directly
    }

    @Override
    public void send(TelephonyCommand command) {
      world.send(command);
      if (command instanceof DialSupporter) {
        RingCaller ring = world.last(RingCaller.class);
        EndCause cause = EndCause.of(EndCause.Category.NORMAL);
        engines
            .get(0)
            .receive(new TelephonyEvent.Ended(ring.organisation(), ring.leg(), cause, world.now()));
      }
    }
  }
}
