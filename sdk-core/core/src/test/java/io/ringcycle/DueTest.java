package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engine whose clock can wake it does by itself what falls due, when it does. */
class DueTest {
  private final VirtualClock clock = VirtualClock.at(Scene.EVENING);
  private final HandTurned phone = new HandTurned(Scene.EVENING);
  private final AwayForAMoment storage = new AwayForAMoment();
  private final Ringcycle ringcycle =
      Ringcycle.builder()
          .clock(clock)
          .telephony(phone)
          .storage(storage)
          .settings(Settings.DEFAULT.keyToBegin(false))
          .build();
  private CallingSession session;

  @BeforeEach
  void benIsDialled() {
    Desk ada = ringcycle.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    ada.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    session = ada.open(Scene.LIST);
    session.line().start();
    answered(phone.last(RingCaller.class));
  }

  private void answered(TelephonyCommand leg) {
    ringcycle.receive(new TelephonyEvent.Answered(leg.organisation(), leg.leg(), clock.now()));
  }

  private void ended(TelephonyCommand leg) {
    EndCause cause = EndCause.of(EndCause.Category.NORMAL);
    ringcycle.receive(new TelephonyEvent.Ended(leg.organisation(), leg.leg(), cause, clock.now()));
  }

  private LineState line() {
    return session.line().state().state();
  }

  @Test
  @Rule("DIAL-3")
  void aCallOfWhichNothingIsHeardIsGivenUpWhenItCanRingNoLongerAndTheGraceIsOver() {
    clock.advance(Duration.ofSeconds(150).minusNanos(1));
    assertThat(line()).isEqualTo(LineState.DIALLING);
    clock.advance(Duration.ofNanos(1));
    assertThat(line()).isEqualTo(LineState.LOG_THE_CONTACT);
    assertThat(session.view().total().outcomes()).containsOnlyKeys(Outcome.UNKNOWN);
  }

  @Test
  @Rule("DIAL-3")
  void aCallThatWasAnsweredIsGivenUpWhenItCanLastNoLonger() {
    answered(phone.last(DialSupporter.class));
    clock.advance(Duration.ofMinutes(62).minusNanos(1));
    assertThat(line()).isEqualTo(LineState.CONNECTED);
    clock.advance(Duration.ofNanos(1));
    assertThat(line()).isEqualTo(LineState.LOG_THE_CONTACT);
  }

  @Test
  @Rule("FLOW-6")
  void aLogThatNeverComesIsWrittenWhenTheSetTimeIsOver() {
    ended(phone.last(DialSupporter.class));
    ended(phone.last(RingCaller.class));
    clock.advance(Duration.ofHours(12).minusNanos(1));
    assertThat(session.contacts().with(Scene.id("ben"))).isEmpty();
    clock.advance(Duration.ofNanos(1));
    assertThat(session.contacts().with(Scene.id("ben"))).hasSize(1);
  }

  @Test
  @Rule("FLOW-6")
  void aLogThatCameIsNotWrittenAgain() {
    ended(phone.last(DialSupporter.class));
    session.contacts().log(ContactLog.notContacted(""));
    clock.advance(Duration.ofDays(1));
    assertThat(session.contacts().with(Scene.id("ben"))).hasSize(1);
  }

  @Test
  @Rule({"DIAL-3", "FLOW-7"})
  void aLineOfWhichNothingIsHeardForTooLongIsHungUp() {
    ended(phone.last(DialSupporter.class));
    session.contacts().log(ContactLog.notContacted(""));
    clock.advance(Duration.ofMinutes(242).minusNanos(1));
    assertThat(phone.all(HangUp.class)).isEmpty();
    clock.advance(Duration.ofNanos(1));
    assertThat(line()).isEqualTo(LineState.OFF);
    assertThat(phone.last(HangUp.class).leg()).isEqualTo(phone.last(RingCaller.class).leg());
  }

  @Test
  @Rule("DIAL-3")
  void aCallThatCouldNotBeGivenUpIsTriedAgainAMinuteLater() {
    storage.failAfter(0);
    clock.advance(Duration.ofSeconds(209));
    assertThat(line()).isEqualTo(LineState.DIALLING);
    clock.advance(Duration.ofSeconds(1));
    assertThat(line()).isEqualTo(LineState.LOG_THE_CONTACT);
  }

  @Test
  @Rule("FLOW-6")
  void aLogThatCouldNotBeWrittenIsTriedAgainAMinuteLater() {
    ended(phone.last(DialSupporter.class));
    ended(phone.last(RingCaller.class));
    storage.failAfter(0);
    clock.advance(Duration.ofHours(12).plusSeconds(59));
    assertThat(session.contacts().with(Scene.id("ben"))).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(session.contacts().with(Scene.id("ben"))).hasSize(1);
  }

  @Test
  @Rule("FLOW-6")
  void afterOneThingWasDoneTheNextIsWaitedFor() {
    clock.advance(Duration.ofMinutes(3));
    ended(phone.last(RingCaller.class));
    clock.advance(Duration.ofHours(13));
    assertThat(session.contacts().with(Scene.id("ben"))).hasSize(1);
  }
}
