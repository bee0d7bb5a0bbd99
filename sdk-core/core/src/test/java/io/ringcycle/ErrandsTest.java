package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Errands;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Commands that somebody else carries to the telephone. */
class ErrandsTest {
  private final HandTurned world = new HandTurned(Scene.EVENING);
  private final Deque<Runnable> errands = new ArrayDeque<>();
  private final Ringcycle ringcycle = ringcycle((leg, errand) -> errands.add(errand));
  private final CallingSession session = session(ringcycle);

  private Ringcycle ringcycle(Errands other) {
    return Ringcycle.builder().clock(world).telephony(world).errands(other).build();
  }

  private static CallingSession session(Ringcycle engine) {
    Desk ada = engine.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List");
    ada.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    return ada.open(Scene.LIST);
  }

  private void run() {
    while (!errands.isEmpty()) {
      errands.remove().run();
    }
  }

  private void adaIsOnTheLine() {
    session.line().start();
    run();
    RingCaller ring = world.last(RingCaller.class);
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    run();
  }

  @Test
  @Rule("DIAL-1")
  void whoeverAsksForTheNextDoesNotWaitForTheTelephone() {
    adaIsOnTheLine();
    session.line().next();
    assertThat(session.line().state().call()).isPresent();
    assertThat(world.all(DialSupporter.class)).isEmpty();
    run();
    assertThat(world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule("FLOW-7")
  void whoeverLeavesBeforeTheErrandIsRunIsNotDialledFor() {
    adaIsOnTheLine();
    session.line().next();
    RingCaller anchor = world.last(RingCaller.class);
    ringcycle.receive(
        new TelephonyEvent.Ended(
            anchor.organisation(),
            anchor.leg(),
            EndCause.of(EndCause.Category.NORMAL),
            world.now()));
    run();
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.FAILED, 1);
  }

  @Test
  void whatConcernsOneLegIsHandedOverInItsOrderUnderItsName() {
    StringBuilder handed = new StringBuilder();
    CallingSession other =
        session(
            ringcycle(
                (leg, errand) -> {
                  int before = world.sent.size();
                  errand.run();
                  world.sent.stream().skip(before).forEach(one -> handed.append(word(one, leg)));
                }));
    other.line().start();
    other.line().hangUp();
    assertThat(handed).hasToString("RingCaller HangUp ");
  }

  private static String word(TelephonyCommand sent, LegId leg) {
    return sent.leg().equals(leg) ? sent.getClass().getSimpleName() + " " : "another's ";
  }

  @Test
  void anErrandThatNobodyTakesFailsNothingThatIsKept() {
    CallingSession other =
        session(
            ringcycle(
                (leg, errand) -> {
                  throw new RejectedExecutionException("closed");
                }));
    other.line().start();
    assertThat(other.line().state().state()).isEqualTo(LineState.CALLING_YOU);
    assertThat(world.all(HangUp.class)).isEmpty();
  }
}
