package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Errands;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Commands that somebody else carries to the telephone. */
class ErrandsTest {
  private final HandTurned world = new HandTurned(Scene.EVENING);
  private final Deque<Runnable> errands = new ArrayDeque<>();
  private final Ringcycle ringcycle = ringcycle((leg, errand) -> errands.add(errand));
  private final CallingSession session = onTheLine(ringcycle);

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

  @Test
  @Rule("DIAL-1")
  void whoeverAsksForTheNextDoesNotWaitForTheTelephone() {
    session.line().next();
    assertThat(session.line().state().call()).isPresent();
    assertThat(world.all(DialSupporter.class)).isEmpty();
    run();
    assertThat(world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule("FLOW-7")
  void whoeverLeavesBeforeTheErrandIsRunIsNotDialledFor() {
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
  void aHangUpIsHandedOverBehindItsDialUnderTheSameName() {
    List<LegId> handed = new ArrayList<>();
    CallingSession other = onTheLine(ringcycle((leg, errand) -> handed.add(leg)));
    other.line().next();
    other.line().endCall();
    assertThat(handed).hasSize(2);
    assertThat(handed.get(1)).isEqualTo(handed.get(0));
  }

  @Test
  void callersAreRungAndAskedAtOnceAndWaitForNoOthersErrand() {
    assertThat(errands).isEmpty();
    assertThat(world.all(RingCaller.class)).hasSize(1);
    assertThat(world.all(Ask.class)).hasSize(1);
  }

  @Test
  void anErrandThatNobodyTakesFailsNothingThatIsKept() {
    CallingSession other =
        onTheLine(
            ringcycle(
                (leg, errand) -> {
                  throw new RejectedExecutionException("closed");
                }));
    other.line().next();
    assertThat(other.line().state().state()).isEqualTo(LineState.DIALLING);
    assertThat(world.all(DialSupporter.class)).isEmpty();
  }

  private CallingSession onTheLine(Ringcycle engine) {
    CallingSession one = session(engine);
    one.line().start();
    RingCaller ring = world.last(RingCaller.class);
    engine.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    return one;
  }
}
