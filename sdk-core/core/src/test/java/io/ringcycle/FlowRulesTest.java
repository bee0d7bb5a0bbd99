package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.LegId;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.CallView;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowRulesTest {
  private final Scene scene = Scene.of("ben", "cleo", "dan");
  private final CallingSession session = scene.session;

  private LineState line() {
    return session.line().state().state();
  }

  private <C extends TelephonyCommand> int count(Class<C> kind) {
    return scene.world.all(kind).size();
  }

  @Test
  @Rule({"FLOW-1", "FLOW-2"})
  void startingRingsTheCallerAndNobodyIsDialledBeforeAKey() {
    session.line().start();
    assertThat(line()).isEqualTo(LineState.CALLING_YOU);
    assertThat(scene.world.last(RingCaller.class).to()).isEqualTo(Scene.ADA.mobile().orElseThrow());
    scene.answered(scene.world.last(RingCaller.class));
    assertThat(line()).isEqualTo(LineState.PRESS_ANY_KEY);
    assertThat(scene.world.last(Ask.class).prompt()).isEqualTo(Prompt.BEGIN);
    assertThat(count(DialSupporter.class)).isZero();
    scene.press();
    assertThat(line()).isEqualTo(LineState.DIALLING);
    assertThat(scene.dialled()).isEqualTo("ben");
  }

  @Test
  @Rule({"FLOW-1", "FLOW-7"})
  void eachCommandIsAnsweredWithTheLineAsItLeftIt() {
    assertThat(session.line().start().state()).isEqualTo(LineState.CALLING_YOU);
    scene.answered(scene.world.last(RingCaller.class));
    LineView next = session.line().next();
    assertThat(next.state()).isEqualTo(LineState.DIALLING);
    assertThat(next.call().map(CallView::supporter)).contains(id("ben"));
    scene.answered(scene.world.last(DialSupporter.class));
    assertThat(session.line().endCall().state()).isEqualTo(LineState.CONNECTED);
    scene.callEnds(EndCause.Category.NORMAL);
    LineView hungUp = session.line().hangUp();
    assertThat(hungUp).isEqualTo(session.line().state());
    assertThat(hungUp.state()).isEqualTo(LineState.LOG_THE_CONTACT);
  }

  @Test
  @Rule("FLOW-2")
  void theKeyToBeginCanBeSwitchedOff() {
    Scene keyless = Scene.set(settings -> settings.keyToBegin(false), "ben");
    keyless.session.line().start();
    keyless.answered(keyless.world.last(RingCaller.class));
    assertThat(keyless.dialled()).isEqualTo("ben");
  }

  @Test
  @Rule("FLOW-3")
  void whenTheSupporterIsGoneTheCallerIsAskedToLog() {
    scene.resume();
    DialSupporter leg = scene.world.last(DialSupporter.class);
    scene.ringcycle.receive(new TelephonyEvent.Ringing(leg.organisation(), leg.leg()));
    assertThat(line()).isEqualTo(LineState.RINGING);
    scene.answered(leg);
    assertThat(line()).isEqualTo(LineState.CONNECTED);
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(line()).isEqualTo(LineState.LOG_THE_CONTACT);
    assertThat(session.line().state().onTheLine()).isTrue();
    assertThat(scene.world.last(Ask.class).prompt()).isEqualTo(Prompt.LOG_THEN_GO_ON);
  }

  @Test
  @Rule("FLOW-4")
  void aLogKeepsAllThatWasSaidAndChangesTheLabels() {
    scene.ada.lists().describe(Scene.LIST, "Street", "", Optional.of("Summer picnic"));
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.callEnds(EndCause.Category.NORMAL);
    ContactLog log =
        ContactLog.meaningful("brings a cake\nand her son")
            .rsvp(Rsvp.YES)
            .by(new ContactMethod("Video call"))
            .tags(Set.of("baker"), Set.of());
    session.contacts().log(id("ben"), log);
    ContactView kept = session.contacts().with(id("ben")).get(0);
    assertThat(kept.log()).isEqualTo(log);
    assertThat(kept.by()).contains(Scene.ADA.id());
    assertThat(session.supporter(id("ben")).supporter().tags()).containsExactly("baker");
  }

  @Test
  @Rule("FLOW-4")
  void aReplyToAnEventIsRefusedWhereTheListHasNone() {
    scene.resume();
    Scene.refused(
        Refusal.NoEvent.class,
        () -> session.contacts().log(id("ben"), ContactLog.meaningful("").rsvp(Rsvp.NO)));
    assertThat(session.contacts().with(id("ben"))).isEmpty();
  }

  @Test
  @Rule("FLOW-4")
  void theLogDecidesWhateverTheNetworkSaid() {
    scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    session.contacts().log(id("ben"), ContactLog.meaningful("she rang back at once"));
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.NOT_ANSWERED, 1);
  }

  @Test
  @Rule("FLOW-4")
  void aContactWithoutACallMayBeLogged() {
    session
        .contacts()
        .log(id("dan"), ContactLog.meaningful("").by(new ContactMethod("At the door")));
    assertThat(scene.status("dan")).isEqualTo(Status.COMPLETED);
    assertThat(session.view().total().calls()).isZero();
    assertThat(session.view().total().contacts()).isEqualTo(1);
  }

  @Test
  @Rule("FLOW-4")
  void theCallThatWaitsForItsLogNeedNotBeNamed() {
    Scene.refused(
        Refusal.NothingToLog.class, () -> session.contacts().log(ContactLog.meaningful("")));
    String spokenTo = scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    ContactId log = session.contacts().log(ContactLog.meaningful(""));
    assertThat(scene.status(spokenTo)).isEqualTo(Status.COMPLETED);
    assertThat(session.contacts().with(id(spokenTo)).get(0).contact()).isEqualTo(log);
    Scene.refused(
        Refusal.NothingToLog.class, () -> session.contacts().log(ContactLog.meaningful("")));
  }

  @Test
  @Rule("FLOW-5")
  void aKeyBeforeTheLogAsksForTheLogAndAfterItGoesOn() {
    scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    scene.press();
    assertThat(scene.world.last(Ask.class).prompt()).isEqualTo(Prompt.LOG_FIRST);
    assertThat(count(DialSupporter.class)).isEqualTo(1);
    session.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(line()).isEqualTo(LineState.READY);
    scene.press();
    assertThat(scene.dialled()).isEqualTo("cleo");
  }

  @Test
  @Rule("FLOW-5")
  void nextOnTheScreenGoesOnLikeAKey() {
    scene.resume();
    Scene.refused(Refusal.CallInProgress.class, session.line()::next);
    scene.callEnds(EndCause.Category.NO_ANSWER);
    Scene.refused(Refusal.LogFirst.class, session.line()::next);
    session.contacts().log(id("ben"), ContactLog.notContacted(""));
    session.line().next();
    assertThat(scene.dialled()).isEqualTo("cleo");
    scene.press();
    assertThat(count(DialSupporter.class)).isEqualTo(2);
  }

  @Test
  @Rule("FLOW-6")
  void aLogThatIsWantingIsAskedForBeforeResuming() {
    scene.resume();
    scene.callerHangsUp();
    scene.callEnds(EndCause.Category.CANCELED);
    Refusal.LogFirst first = Scene.refused(Refusal.LogFirst.class, session.line()::start);
    assertThat(first.supporter()).isEqualTo(id("ben"));
    session.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(scene.resume()).isEqualTo("cleo");
  }

  @Test
  @Rule({"FLOW-6", "CORR-1"})
  void aLogThatNeverComesIsWrittenAsNotContactedAndCanBeCorrected() {
    scene.resume();
    scene.answered(scene.world.last(DialSupporter.class));
    scene.callEnds(EndCause.Category.NORMAL);
    scene.callerHangsUp();
    scene.pass(Duration.ofHours(12));
    scene.ringcycle.settle(Scene.ADA.organisation());
    scene.ringcycle.settle(Scene.ADA.organisation());
    List<ContactView> written = session.contacts().with(id("ben"));
    assertThat(written).hasSize(1);
    assertThat(written.get(0).automatic()).isTrue();
    assertThat(scene.status("ben")).isEqualTo(Status.UNAVAILABLE);
    session.contacts().amend(written.get(0).contact(), ContactLog.meaningful("a good talk"));
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(session.contacts().with(id("ben")).get(0).automatic()).isFalse();
  }

  @Test
  @Rule("FLOW-7")
  void hangingUpPausesKeepsThePlaceAndDialsNobody() {
    scene.resume();
    session.line().hangUp();
    scene.callerHangsUp();
    assertThat(scene.world.last(HangUp.class).leg())
        .isEqualTo(scene.world.last(DialSupporter.class).leg());
    scene.callEnds(EndCause.Category.CANCELED);
    assertThat(count(DialSupporter.class)).isEqualTo(1);
    assertThat(session.view().status()).isEqualTo(SessionStatus.STARTED);
    session.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(scene.queue()).containsExactly("cleo", "dan");
  }

  @Test
  @Rule("FLOW-7")
  void aCallerIsOnOneLineAtATime() {
    session.line().start();
    Scene.refused(Refusal.AlreadyOnTheLine.class, session.line()::start);
    CallingSession direct = scene.ada.callDirectly(Scene.LIST);
    Scene.refused(Refusal.AlreadyOnTheLine.class, direct.line()::start);
    scene.callerHangsUp();
    direct.line().start();
    assertThat(count(RingCaller.class)).isEqualTo(2);
  }

  @Test
  @Rule("FLOW-7")
  void endingTheCallKeepsTheCallerOnTheLine() {
    scene.resume();
    session.line().endCall();
    assertThat(scene.world.last(HangUp.class).leg())
        .isEqualTo(scene.world.last(DialSupporter.class).leg());
    Scene.refused(Refusal.NotOnTheLine.class, scene.bob.open(Scene.LIST).line()::endCall);
    Scene.refused(Refusal.NotOnTheLine.class, scene.bob.open(Scene.LIST).line()::hangUp);
    Scene.refused(Refusal.NotOnTheLine.class, scene.bob.open(Scene.LIST).line()::next);
  }

  @Test
  @Rule("FLOW-8")
  void theCallerIsNotRungForNobodyAndIsToldWhenSomebodyMayBeThere() {
    Scene cooling = Scene.with(Exclusions.DEFAULT, "ben");
    cooling.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    Refusal.NobodyAvailable nobody =
        Scene.refused(Refusal.NobodyAvailable.class, cooling.session.line()::start);
    assertThat(nobody.next()).isEqualTo(new Eligible.At(Scene.EVENING.plus(Duration.ofHours(24))));
    assertThat(cooling.world.sent).isEmpty();
  }

  @Test
  @Rule({"FLOW-8", "CYCLE-1"})
  void aFlowThatFindsNobodyHangsUpAndHasPassedOverEverybodyToTheTail() {
    Scene cooling = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    cooling.ada.people().importContact(id("cleo"), Scene.EVENING, Contact.LATE);
    cooling.resume();
    cooling.talkAndLog(ContactResult.MEANINGFUL);
    cooling.press();
    assertThat(cooling.world.last(HangUp.class).leg())
        .isEqualTo(cooling.world.last(RingCaller.class).leg());
    assertThat(cooling.status("cleo")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    assertThat(cooling.session.view().cycleComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY", "FUNDS", "AUTHENTICATION"})
  @Rule({"FLOW-9", "COOL-2"})
  void aRefusalOfTheProviderPausesTheSessionAndSaysWhy(TelephonyEvent.Refusal refusal) {
    Scene shut = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    shut.resume();
    DialSupporter leg = shut.world.last(DialSupporter.class);
    shut.ringcycle.receive(new TelephonyEvent.Refused(leg.organisation(), leg.leg(), refusal));
    assertThat(shut.session.line().state().paused()).contains(PauseReason.valueOf(refusal.name()));
    assertThat(shut.world.all(DialSupporter.class)).hasSize(1);
    assertThat(shut.world.last(HangUp.class).leg()).isEqualTo(leg.anchor());
    shut.callerHangsUp();
    assertThat(shut.session.view().total().outcomes()).containsEntry(Outcome.FAILED, 1);
    assertThat(shut.bob.open(Scene.LIST).explain(id("ben")).available()).isTrue();
    assertThat(shut.status("ben")).isEqualTo(Status.UNAVAILABLE);
    assertThat(shut.resume()).isEqualTo("cleo");
    assertThat(shut.session.line().state().paused()).isEmpty();
  }

  @Test
  @Rule("FLOW-9")
  void aNumberThatTheProviderWillNotDialIsPassedAndTheFlowGoesOn() {
    scene.resume();
    DialSupporter leg = scene.world.last(DialSupporter.class);
    scene.ringcycle.receive(
        new TelephonyEvent.Refused(leg.organisation(), leg.leg(), TelephonyEvent.Refusal.INVALID));
    assertThat(scene.dialled()).isEqualTo("cleo");
  }

  @Test
  @Rule("FLOW-4")
  void labelsThatALogGaveOutliveWhatTheRosterSaysOfOthers() {
    Supporter ben = scene.person("ben").tagged(Set.of("old", "kept"));
    scene.ada.lists().add(Scene.LIST, ben);
    session
        .contacts()
        .log(id("ben"), ContactLog.meaningful("").tags(Set.of("met"), Set.of("kept")));
    scene.ada.lists().add(Scene.LIST, ben.tagged(Set.of("kept", "fresh")));
    assertThat(session.supporter(id("ben")).supporter().tags())
        .containsExactlyInAnyOrder("met", "fresh");
  }

  @Test
  @Rule("FLOW-10")
  void severalDialsRefusedInARowPauseTheSessionBeforeTheListIsUsedUp() {
    Scene shut = Scene.set(all -> all.refusedAtMost(2), "ben", "cleo", "dan");
    shut.resume();
    shut.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    shut.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(shut.session.line().state().paused()).contains(PauseReason.REFUSED_OFTEN);
    assertThat(shut.world.all(DialSupporter.class)).hasSize(2);
    shut.callerHangsUp();
    assertThat(shut.resume()).isEqualTo("dan");
    shut.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(shut.session.line().state().paused()).isEmpty();
  }

  @Test
  @Rule("FLOW-10")
  void aDialThatRangEndsARowOfRefusedOnes() {
    Scene rough = Scene.set(all -> all.refusedAtMost(2), "ben", "cleo", "dan");
    rough.resume();
    rough.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    rough.talkAndLog(ContactResult.NOT_CONTACTED);
    rough.press();
    rough.dialIsRefused(TelephonyEvent.Refusal.INVALID);
    assertThat(rough.session.line().state().paused()).isEmpty();
  }

  @Test
  @Rule("DIRECT-1")
  void aListCalledDirectlyHasTheSameFlowAndKeepsNoPlace() {
    CallingSession direct = scene.ada.callDirectly(Scene.LIST);
    assertThat(scene.call(direct, ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    Scene.refused(Refusal.DirectCalling.class, () -> direct.skips().today(id("cleo")));
    Scene.refused(Refusal.DirectCalling.class, () -> direct.prioritise(id("dan")));
    Scene.refused(Refusal.DirectCalling.class, direct.cycles()::startEarly);
    assertThat(scene.ada.sessions()).hasSize(1);
    assertThat(Scene.names(scene.ada.callDirectly(Scene.LIST)))
        .containsExactly("ben", "cleo", "dan");
    assertThat(Scene.names(direct)).containsExactly("cleo", "dan");
    assertThat(scene.resume(direct)).isEqualTo("ben");
  }

  @Test
  @Rule("EVENT-1")
  void eventsThatComeTwiceLateOrForForeignLegsChangeNothingTwice() {
    scene.resume();
    DialSupporter leg = scene.world.last(DialSupporter.class);
    scene.callEnds(EndCause.Category.BUSY);
    int facts = scene.facts.size();
    scene.callEnds(EndCause.Category.BUSY);
    scene.ringcycle.receive(new TelephonyEvent.Ringing(leg.organisation(), leg.leg()));
    scene.answered(scene.world.last(RingCaller.class));
    assertThat(scene.facts).hasSize(facts);
    boolean ours =
        scene.ringcycle.receive(
            new TelephonyEvent.Answered(
                leg.organisation(), new LegId("foreign"), scene.world.now()));
    assertThat(ours).isFalse();
    TelephonyEvent known = new TelephonyEvent.Ringing(leg.organisation(), leg.leg());
    assertThat(scene.ringcycle.receive(known)).isTrue();
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.BUSY, 1);
  }

  @Test
  @Rule("EVENT-1")
  void aKeyThatComesTwiceGoesOnOnce() {
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    scene.press();
    scene.press();
    assertThat(count(DialSupporter.class)).isEqualTo(2);
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    assertThat(count(DialSupporter.class)).isEqualTo(2);
  }

  @Test
  @Rule({"FLOW-8", "DIAL-3"})
  void aCallerIsToldWhenANumberIsFreeWhoseCallWasGivenUpAndLogged() {
    Scene one = Scene.of("ben");
    CallingSession bobs = one.bob.open(Scene.LIST);
    one.resume(bobs);
    one.pass(Duration.ofMinutes(3));
    one.ringcycle.settle(Scene.ADA.organisation());
    bobs.contacts().log(ContactLog.notContacted(""));
    Refusal.NobodyAvailable nobody =
        Scene.refused(Refusal.NobodyAvailable.class, one.session.line()::start);
    assertThat(nobody.next()).isEqualTo(one.session.explain(id("ben")).eligible());
  }

  @Test
  @Rule({"FLOW-6", "LIST-2"})
  void whoWasCalledCanBeLoggedAndCorrectedAfterTheyHaveLeftTheList() {
    scene.resume();
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    scene.callEnds(EndCause.Category.NORMAL);
    scene.pass(Duration.ofHours(13));
    scene.ringcycle.settle(Scene.ADA.organisation());
    ContactId automatic = session.contacts().with(id("ben")).get(0).contact();
    session.contacts().amend(automatic, ContactLog.meaningful("we did talk"));
    session.contacts().log(id("ben"), ContactLog.meaningful("and once more"));
    assertThat(session.view().total().contacts()).isEqualTo(2);
    Scene.refused(
        Refusal.NotOnTheList.class,
        () -> session.contacts().log(id("nobody"), ContactLog.meaningful("")));
  }

  @Test
  @Rule("CORR-1")
  void aCorrectionMayExchangeLabelsOfSomebodyWhoCanHaveNoMore() {
    Set<String> most =
        IntStream.range(0, 199).mapToObj(i -> "tag " + i).collect(Collectors.toSet());
    scene.ada.lists().add(Scene.LIST, scene.person("ben").tagged(most));
    ContactLog log = ContactLog.meaningful("").tags(Set.of("one"), Set.of());
    ContactId contact = session.contacts().log(id("ben"), log);
    ContactLog other = ContactLog.meaningful("").tags(Set.of("two"), Set.of());
    session.contacts().amend(contact, other);
    assertThat(session.supporter(id("ben")).supporter().tags())
        .hasSize(200)
        .contains("two")
        .doesNotContain("one");
  }

  @Test
  @Rule("FLOW-4")
  void aContactFromAnotherSystemGivesItsLabelsToo() {
    ContactLog log = ContactLog.meaningful("").tags(Set.of("met"), Set.of());
    scene.ada.people().importContact(id("ben"), Scene.EVENING, log);
    assertThat(session.supporter(id("ben")).supporter().tags()).containsExactly("met");
  }
}
