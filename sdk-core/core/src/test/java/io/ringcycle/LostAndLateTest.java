package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events that never come, come too late, or come while something else is happening. */
class LostAndLateTest {
  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  @Test
  @Rule({"DIAL-3", "LEASE-1"})
  void aCallWhoseAnswerWasLostIsHungUpAndItsNumberStaysTakenForAsLongAsItCouldLast() {
    Supporter son = Supporter.of("son", "son", scene.person("ben").number().orElseThrow().e164());
    scene.ada.lists().add(Scene.LIST, son);
    String dialled = scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    scene.pass(Duration.ofSeconds(151));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.world.last(HangUp.class).leg()).isEqualTo(dial.leg());
    session.contacts().log(id(dialled), ContactLog.notContacted(""));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.pass(Settings.DEFAULT.longestLease().minusSeconds(152));
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.pass(Duration.ofSeconds(1));
    assertThat(Scene.names(bobs)).contains("son");
  }

  @Test
  @Rule({"DIAL-3", "LEASE-3"})
  void aCallersLegThatWasGivenUpKeepsTheirNumberForAsLongAsItCouldLast() {
    scene.ada.lists().add(Scene.LIST, Supporter.of("ada", "Ada", "+447700900001"));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    session.line().start();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
    assertThat(bobs.view().counts()).containsEntry(Status.UNAVAILABLE, 1);
    scene.pass(Duration.ofHours(5));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo", "ada");
  }

  @Test
  @Rule({"DIAL-3", "LEASE-3"})
  void aCallerWhoseLegWasGivenUpMayBeRungAnew() {
    session.line().start();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    session.line().start();
    assertThat(session.line().state().state()).isEqualTo(LineState.CALLING_YOU);
  }

  @Test
  @Rule({"DIAL-3", "LEASE-1"})
  void aCallThatWasGivenUpFreesItsNumberOnceItsEndIsHeardOf() {
    scene.resume();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    session.contacts().log(ContactLog.notContacted(""));
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NO_ANSWER);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"DIAL-3", "LEASE-1"})
  void aCallThatWasGivenUpKeepsItsNumberFromTheNextCycleOfItsOwnSessionToo() {
    scene.resume();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    session.contacts().log(ContactLog.notContacted(""));
    session.cycles().startEarly();
    assertThat(scene.queue()).containsExactly("cleo");
    scene.pass(Settings.DEFAULT.longestLease());
    assertThat(scene.queue()).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"DIAL-3", "LEASE-4"})
  void aCallThatWasGivenUpKeepsTheNumberThatWasGivenMeanwhileForAsLongAsItCouldLast() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    correct("ben", "+447700900777");
    theCallIsGivenUp();
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    correct("ben", "+447700900778");
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.pass(Settings.DEFAULT.longestLease());
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"DIAL-3", "LEASE-4"})
  void aCallThatWasGivenUpKeepsTheNumberThatIsGivenAfterwardsUntilSomethingIsHeard() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    theCallIsGivenUp();
    session.contacts().log(ContactLog.notContacted(""));
    correct("ben", "+447700900777");
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.ended(dial, EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"EVENT-1", "LEASE-4"})
  void whatComesToLightOfAnEarlierCallDoesNotEndTheOneThatIsGoingOn() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume();
    DialSupporter earlier = scene.world.last(DialSupporter.class);
    scene.ended(earlier, EndCause.Category.NO_ANSWER);
    session.contacts().log(ContactLog.notContacted(""));
    session.cycles().startEarly();
    scene.press();
    assertThat(scene.dialled()).isEqualTo("ben");
    correct("ben", "+447700900777");
    scene.ended(earlier, EndCause.Category.NORMAL);
    correct("ben", "+447700900778");
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    scene.callEnds(EndCause.Category.NORMAL);
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    session.contacts().log(ContactLog.notContacted(""));
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  @Test
  @Rule({"LEASE-3", "LEASE-4"})
  void aCallThatWasGivenUpKeepsNobodyFromBeingRungOnTheNumberOnceItMustBeOver() {
    scene.resume();
    theCallIsGivenUp();
    correct("ben", Scene.BOB.mobile().orElseThrow().e164());
    scene.pass(Settings.DEFAULT.longestLease());
    CallingSession bobs = scene.bob.open(Scene.LIST);
    bobs.line().start();
    assertThat(scene.world.last(RingCaller.class).to()).isEqualTo(Scene.BOB.mobile().orElseThrow());
  }

  @Test
  @Rule({"LEASE-3", "DIAL-3"})
  void whoeverHasTheNumberThatIsKeptForACallThatWasGivenUpMayBeRungOnIt() {
    scene.resume();
    correct("ben", Scene.BOB.mobile().orElseThrow().e164());
    CallingSession bobs = scene.bob.open(Scene.LIST);
    Scene.refused(Refusal.AlreadyOnTheLine.class, () -> bobs.line().start());
    theCallIsGivenUp();
    bobs.line().start();
    assertThat(scene.world.last(RingCaller.class).to()).isEqualTo(Scene.BOB.mobile().orElseThrow());
  }

  @Test
  @Rule("LEASE-4")
  void whoeverIsCorrectedAfterTheirCallIsFreeAtOnce() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("ben");
    correct("ben", "+447700900777");
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo");
  }

  private void correct(String who, String number) {
    scene.ada.people().correct(Supporter.of(who, who, number));
  }

  private void theCallIsGivenUp() {
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.world.last(HangUp.class).leg())
        .isEqualTo(scene.world.last(DialSupporter.class).leg());
  }

  @Test
  @Rule({"STAT-6", "EVENT-2"})
  void whoeverWasPassedOverBeforeTheEndOfTheirCallWasHeardOfStaysPassedOver() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    assertThat(scene.resume(bobs)).isEqualTo("ben");
    DialSupporter dial = scene.world.last(DialSupporter.class);
    bobs.contacts().log(id("ben"), ContactLog.notContacted(""));
    Instant ended = scene.world.now().plusSeconds(60);
    scene.pass(Duration.ofMinutes(5));
    assertThat(scene.resume()).isEqualTo("cleo");
    scene.pass(Duration.ofMinutes(5));
    EndCause cause = EndCause.of(EndCause.Category.NO_ANSWER);
    scene.ringcycle.receive(
        new TelephonyEvent.Ended(dial.organisation(), dial.leg(), cause, ended));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
  }

  @Test
  @Rule("STAT-6")
  void whoeverIsFreedAtTheVeryInstantAtWhichTheyWerePassedOverStaysPassedOver() {
    CallingSession bobs = scene.bob.open(Scene.LIST);
    scene.resume(bobs);
    scene.callEnds(EndCause.Category.NO_ANSWER);
    assertThat(scene.resume()).isEqualTo("cleo");
    bobs.contacts().log(id("ben"), ContactLog.notContacted(""));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    assertThat(scene.queue()).isEmpty();
  }

  @Test
  @Rule("DIAL-3")
  void whoAnswersACallThatWasGivenUpIsHungUpOn() {
    scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    int before = scene.world.all(HangUp.class).size();
    scene.answered(dial);
    assertThat(scene.world.all(HangUp.class)).hasSize(before + 1);
    assertThat(scene.world.last(HangUp.class).leg()).isEqualTo(dial.leg());
  }

  @Test
  @Rule("FLOW-3")
  void whenACallIsGivenUpTheCallerIsAskedToLogAndGoesOnByAKey() {
    scene.resume();
    scene.pass(Duration.ofMinutes(3));
    scene.ringcycle.settle(Scene.ADA.organisation());
    assertThat(scene.world.last(Ask.class).prompt()).isEqualTo(Prompt.LOG_THEN_GO_ON);
    session.contacts().log(ContactLog.notContacted(""));
    scene.press();
    assertThat(scene.dialled()).isEqualTo("cleo");
  }

  @Test
  @Rule("FLOW-7")
  void aKeyThatIsOnItsWayWhenTheCallerIsHungUpDialsNobody() {
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    session.line().hangUp();
    scene.press();
    assertThat(scene.world.all(DialSupporter.class)).hasSize(1);
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
    Scene.refused(Refusal.NotOnTheLine.class, session.line()::next);
  }

  @Test
  @Rule("FLOW-7")
  void aHangUpOfWhichNothingIsHeardDoesNotKeepTheCallerFromStartingAgain() {
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    session.line().hangUp();
    scene.pass(Duration.ofMinutes(3));
    session.line().start();
    assertThat(scene.world.all(RingCaller.class)).hasSize(2);
  }

  @Test
  @Rule("EVENT-1")
  void aRefusalThatComesAfterTheRingingIsACallThatFailed() {
    String spokenTo = scene.resume();
    DialSupporter dial = scene.world.last(DialSupporter.class);
    scene.answered(dial);
    scene.ringcycle.receive(
        new TelephonyEvent.Refused(
            dial.organisation(), dial.leg(), TelephonyEvent.Refusal.INVALID));
    assertThat(scene.world.all(DialSupporter.class)).hasSize(1);
    assertThat(scene.world.last(HangUp.class).leg()).isEqualTo(dial.leg());
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.FAILED, 1);
    session.contacts().log(id(spokenTo), ContactLog.meaningful(""));
  }

  @Test
  @Rule("EVENT-1")
  void aRefusalForACallerWhoIsOnTheLineTakesNobodyOff() {
    scene.resume();
    RingCaller ring = scene.world.last(RingCaller.class);
    scene.ringcycle.receive(
        new TelephonyEvent.Refused(
            ring.organisation(), ring.leg(), TelephonyEvent.Refusal.INVALID));
    assertThat(session.line().state().onTheLine()).isTrue();
  }

  @Test
  @Rule("DIAL-2")
  void aTelephoneThatReportsFromWithinACommandBuildsNoTower() {
    Refusing telephone = new Refusing();
    Settings patient = Settings.DEFAULT.refusedAtMost(1_000);
    Desk ada = Ringcycle.builder().telephony(telephone).settings(patient).build().as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    List<Supporter> many =
        IntStream.range(0, 500)
            .mapToObj(i -> Supporter.of("p" + i, "p", "+4477" + (10_000_000 + i)))
            .toList();
    ada.lists().add(Scene.LIST, many);
    CallingSession crowd = ada.open(Scene.LIST);
    crowd.line().start();
    assertThat(crowd.view().total().calls()).isEqualTo(500);
    assertThat(telephone.dials).isEqualTo(500);
  }

  /** Answers for the caller, refuses every supporter, and says so at once. */
  private static final class Refusing implements Telephony {
    private final List<Consumer<TelephonyEvent>> engines = new ArrayList<>();
    private int dials;

    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      engines.add(engine);
    }

    @Override
    public void send(TelephonyCommand command) {
      Consumer<TelephonyEvent> engine = engines.get(0);
      if (command instanceof RingCaller ring) {
        engine.accept(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), Instant.EPOCH));
      } else if (command instanceof Ask ask) {
        engine.accept(new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask()));
      } else if (command instanceof DialSupporter dial) {
        dials++;
        engine.accept(
            new TelephonyEvent.Refused(
                dial.organisation(), dial.leg(), TelephonyEvent.Refusal.INVALID));
      }
    }
  }

  @Test
  @Rule({"FLOW-7", "DIAL-1"})
  void aCallerWhoLeavesBetweenTheIntentAndTheDialIsNotDialledFor() {
    HandTurned world = new HandTurned(Scene.EVENING);
    List<Ringcycle> engines = new ArrayList<>();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(new MemoryStorage())
            .clock(world)
            .telephony(world)
            .eventSink(
                facts -> {
                  boolean intended =
                      facts.stream().anyMatch(one -> one.fact().toString().startsWith("CallInt"));
                  if (intended) {
                    RingCaller anchor = world.last(RingCaller.class);
                    EndCause cause = EndCause.of(EndCause.Category.NORMAL);
                    engines
                        .get(0)
                        .receive(
                            new TelephonyEvent.Ended(
                                anchor.organisation(), anchor.leg(), cause, world.now()));
                  }
                })
            .build();
    engines.add(ringcycle);
    Desk ada = ringcycle.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    ada.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    CallingSession one = ada.open(Scene.LIST);
    one.line().start();
    RingCaller ring = world.last(RingCaller.class);
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    one.line().next();
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(one.line().state().state()).isEqualTo(LineState.OFF);
    assertThat(one.view().total().outcomes()).containsEntry(Outcome.FAILED, 1);
  }
}
